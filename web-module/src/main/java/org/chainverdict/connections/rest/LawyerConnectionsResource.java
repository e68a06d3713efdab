package org.chainverdict.connections.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.connections.application.Connected;
import org.chainverdict.connections.application.ConnectionAnswers;
import org.chainverdict.connections.application.ConnectionLists;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.ListParameters;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** A lawyer's connections to citizens. */
@Path("lawyers")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class LawyerConnectionsResource {

  private static final int DEFAULT_LIMIT = 10;
  private static final Set<Part> CITIZEN =
      EnumSet.of(Part.NAME, Part.EMAIL, Part.PHONE, Part.ADDRESS);
  private static final List<String> PENDING_FIELDS =
      List.of("citizen", "status", "requestedAt", "requestMessage");
  private static final List<String> CONNECTED_FIELDS =
      List.of("citizen", "status", "connectedAt", "chatId", "chatInfo");

  @EJB private ConnectionAnswers answers;
  @Inject private CurrentCaller caller;
  @EJB private ConnectionLists lists;

  @GET
  @Path("pending-connection-requests")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 60,
      scope = Scope.USER,
      topics = {Topic.CONNECTIONS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope pending(@BeanParam ListParameters parameters) {
    Shown shown =
        Shown.parse(parameters.fields(), ConnectionField.CITIZEN, CITIZEN, PENDING_FIELDS);
    Page<DirectConnectionView> connections =
        lists
            .pending(caller.required(), parameters.page(DEFAULT_LIMIT), shown.fields())
            .map(item -> view(item, shown));
    return answer("requests", connections);
  }

  @POST
  @Path("accept-connection-request/{connectionId}")
  @VerifiedLawyer
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.CONNECTIONS_OF, Topic.CHATS_OF})
  public Envelope accept(@PathParam("connectionId") Id connectionId, ConnectionAnswerBody body) {
    DirectConnection accepted =
        answers.accept(caller.required(), connectionId, ConnectionAnswerBody.message(body));
    return Envelope.of(
        "Connection accepted",
        Map.of("connection", DirectConnectionView.of(accepted), "chatId", accepted.chatId()));
  }

  @POST
  @Path("reject-connection-request/{connectionId}")
  @VerifiedLawyer
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.CONNECTIONS_OF})
  public Envelope reject(@PathParam("connectionId") Id connectionId, ConnectionAnswerBody body) {
    DirectConnection rejected =
        answers.reject(caller.required(), connectionId, ConnectionAnswerBody.message(body));
    return Envelope.of(
        "Connection declined", Map.of("connection", DirectConnectionView.of(rejected)));
  }

  @GET
  @Path("connected-citizens")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CONNECTIONS_OF, Topic.CHATS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope connected(@BeanParam ListParameters parameters) {
    Shown shown =
        Shown.parse(parameters.fields(), ConnectionField.CITIZEN, CITIZEN, CONNECTED_FIELDS);
    Page<DirectConnectionView> connections =
        lists
            .accepted(caller.required(), parameters.page(DEFAULT_LIMIT), shown.fields())
            .map(item -> view(item, shown).withChat(item.connection(), shown));
    return answer("connections", connections);
  }

  private static DirectConnectionView view(Connected item, Shown shown) {
    PersonView citizen = PersonView.of(item.other(), shown.person());
    return DirectConnectionView.of(
        item.connection(),
        citizen == null ? item.connection().citizen() : citizen,
        item.connection().lawyer());
  }

  private static Envelope answer(String name, Page<DirectConnectionView> page) {
    return Envelope.of(Map.of(name, page.items(), "pagination", LegacyPagination.of(page)));
  }
}
