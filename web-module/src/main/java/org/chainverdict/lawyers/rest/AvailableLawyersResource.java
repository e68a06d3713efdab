package org.chainverdict.lawyers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.lawyers.application.Directory;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Page;

/** The directory as a citizen searches it to choose a lawyer. */
@Path("citizens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AvailableLawyersResource {

  private static final int DEFAULT_LIMIT = 12;

  @Inject private CurrentCaller caller;
  @EJB private Directory directory;

  @GET
  @Path("available-lawyers")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 600,
      scope = Scope.ROLE,
      topics = {Topic.DIRECTORY},
      defaults = {"page=1", "limit=12", "sortBy=createdAt", "sortOrder=desc"})
  public Envelope list(@BeanParam DirectoryParameters parameters) {
    Set<String> selection = parameters.fields();
    Page<ListingView> lawyers =
        directory
            .list(
                parameters.filterForCitizens(),
                parameters.page(DEFAULT_LIMIT),
                selection,
                caller.optional())
            .map(lawyer -> ListingView.of(lawyer, selection.isEmpty()));
    return Envelope.of(
        Map.of("lawyers", lawyers.items(), "pagination", LegacyPagination.of(lawyers)));
  }
}
