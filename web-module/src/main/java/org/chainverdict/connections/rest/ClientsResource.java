package org.chainverdict.connections.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.connections.application.ClientLists;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.ListParameters;
import org.chainverdict.platform.rest.PageEnvelope;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;

/** A lawyer's clients, by the older list. */
@Path("lawyers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClientsResource {

  private static final int DEFAULT_LIMIT = 20;
  private static final Set<Part> CLIENT =
      EnumSet.of(Part.NAME, Part.EMAIL, Part.PHONE, Part.CREATED_AT);
  private static final List<String> FIELDS =
      List.of("name", "email", "phone", "role", "connectedAt");

  @Inject private CurrentCaller caller;
  @EJB private ClientLists clients;
  @Inject private Clock clock;

  @GET
  @Path("my-clients")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CLIENTS_OF},
      defaults = {"page=1", "limit=20"})
  public PageEnvelope list(@BeanParam ListParameters parameters) {
    Shown shown = Shown.parse(parameters.fields(), ConnectionField.CITIZEN, CLIENT, FIELDS);
    return PageEnvelope.of(
        clients
            .list(caller.required(), parameters.page(DEFAULT_LIMIT))
            .map(client -> ConnectedUserView.of(client, shown)),
        clock.instant());
  }

  @POST
  @Path("accept-client/{citizenId}")
  @VerifiedLawyer
  @Invalidates({Topic.CLIENTS_OF, Topic.USERS})
  public Envelope accept(@PathParam("citizenId") Id citizenId) {
    clients.accept(caller.required(), citizenId);
    return Envelope.message("Client accepted");
  }
}
