package org.chainverdict.connections.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.chainverdict.connections.application.Connected;
import org.chainverdict.connections.application.ConnectionLists;
import org.chainverdict.connections.application.ConnectionRequests;
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
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.rest.RateLimited;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** A citizen's connections to lawyers. */
@Path("citizens")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class CitizenConnectionsResource {

  private static final int DEFAULT_LIMIT = 10;
  private static final Set<Part> CONNECTED =
      EnumSet.of(Part.NAME, Part.EMAIL, Part.PHONE, Part.DETAILS);
  private static final Set<Part> PENDING =
      EnumSet.of(Part.NAME, Part.EMAIL, Part.PHONE, Part.DETAILS, Part.CREATED_AT);
  private static final List<String> CONNECTED_FIELDS =
      List.of(
          "name",
          "email",
          "phone",
          "role",
          "lawyerDetails.specialization",
          "lawyerDetails.experience",
          "connectedAt",
          "chatId",
          "chatInfo");
  private static final List<String> PENDING_FIELDS =
      List.of("lawyer", "status", "requestedAt", "requestMessage");

  @Inject private CurrentCaller caller;
  @EJB private ConnectionLists lists;
  @EJB private ConnectionRequests requests;

  @POST
  @Path("direct-connection-request/{lawyerId}")
  @RateLimited(Limiter.MESSAGE)
  @RolesAllowed(Roles.CITIZEN)
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.CONNECTIONS_OF})
  public Envelope request(@PathParam("lawyerId") Id lawyerId, ConnectionRequestBody body) {
    Id connection = requests.request(caller.required(), lawyerId, body.message(), body.type());
    return Envelope.of("Connection request sent", Map.of("connectionId", connection));
  }

  @DELETE
  @Path("revoke-connection-request/{connectionId}")
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.CONNECTIONS_OF})
  public Envelope revoke(@PathParam("connectionId") Id connectionId) {
    requests.revoke(caller.required(), connectionId);
    return Envelope.message("Connection request withdrawn");
  }

  @GET
  @Path("connected-lawyers")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CONNECTIONS_OF, Topic.CHATS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope connected(@BeanParam ListParameters parameters) {
    Shown shown =
        Shown.parse(parameters.fields(), ConnectionField.LAWYER, CONNECTED, CONNECTED_FIELDS);
    Page<DirectConnectionView> connections =
        lists
            .accepted(caller.required(), parameters.page(DEFAULT_LIMIT), shown.fields())
            .map(item -> view(item, shown).withChat(item.connection(), shown));
    return answer("connections", connections);
  }

  @GET
  @Path("pending-connection-requests")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 60,
      scope = Scope.USER,
      topics = {Topic.CONNECTIONS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope pending(@BeanParam ListParameters parameters) {
    Shown shown = Shown.parse(parameters.fields(), ConnectionField.LAWYER, PENDING, PENDING_FIELDS);
    Page<DirectConnectionView> connections =
        lists
            .pending(caller.required(), parameters.page(DEFAULT_LIMIT), shown.fields())
            .map(item -> view(item, shown))
            .map(view -> shown.everything() ? view.grouped() : view);
    return answer("requests", connections);
  }

  private static DirectConnectionView view(Connected item, Shown shown) {
    PersonView lawyer = PersonView.of(item.other(), shown.person());
    return DirectConnectionView.of(
        item.connection(),
        item.connection().citizen(),
        lawyer == null ? item.connection().lawyer() : lawyer);
  }

  private static Envelope answer(String name, Page<DirectConnectionView> page) {
    return Envelope.of(Map.of(name, page.items(), "pagination", LegacyPagination.of(page)));
  }
}
