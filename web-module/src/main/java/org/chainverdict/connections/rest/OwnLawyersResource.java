package org.chainverdict.connections.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.connections.application.ClientLists;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.ListParameters;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Page;

/** A citizen's lawyers, by the older list. */
@Path("citizens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnLawyersResource {

  private static final int DEFAULT_LIMIT = 10;
  private static final Set<Part> LAWYER =
      EnumSet.of(Part.NAME, Part.EMAIL, Part.PHONE, Part.DETAILS, Part.CREATED_AT);
  private static final List<String> FIELDS =
      List.of(
          "name",
          "email",
          "phone",
          "role",
          "lawyerDetails.specialization",
          "lawyerDetails.experience",
          "connectedAt");

  @Inject private CurrentCaller caller;
  @EJB private ClientLists clients;

  @GET
  @Path("my-lawyers")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CLIENTS_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope list(@BeanParam ListParameters parameters) {
    Shown shown = Shown.parse(parameters.fields(), ConnectionField.LAWYER, LAWYER, FIELDS);
    Page<ConnectedUserView> lawyers =
        clients
            .list(caller.required(), parameters.page(DEFAULT_LIMIT))
            .map(lawyer -> ConnectedUserView.of(lawyer, shown));
    return Envelope.of(
        Map.of("lawyers", lawyers.items(), "pagination", LegacyPagination.of(lawyers)));
  }
}
