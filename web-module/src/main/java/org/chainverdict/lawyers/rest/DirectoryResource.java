package org.chainverdict.lawyers.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.lawyers.application.Directory;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.PageEnvelope;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** The public directory of lawyers. */
@Path("lawyers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {

  private static final int DEFAULT_LIMIT = 20;

  @Inject private Clock clock;
  @Inject private CurrentCaller caller;
  @EJB private Directory directory;

  @GET
  @Path("verified")
  @PermitAll
  @Cached(
      ttlSeconds = 600,
      scope = Scope.PUBLIC,
      topics = {Topic.DIRECTORY},
      defaults = {"page=1", "limit=20", "sortBy=createdAt", "sortOrder=desc"})
  public PageEnvelope list(@BeanParam DirectoryParameters parameters) {
    Set<String> selection = parameters.fields();
    Page<ListingView> lawyers =
        directory
            .list(parameters.filter(), parameters.page(DEFAULT_LIMIT), selection, caller.optional())
            .map(lawyer -> ListingView.of(lawyer, selection.isEmpty()));
    return PageEnvelope.of(lawyers, clock.instant());
  }

  @GET
  @Path("{lawyerId}/profile")
  @PermitAll
  @Cached(
      ttlSeconds = 300,
      scope = Scope.PUBLIC,
      topics = {Topic.LAWYER})
  public Envelope profile(@PathParam("lawyerId") Id lawyerId) {
    ProfileView profile = ProfileView.of(directory.profile(lawyerId, caller.optional()));
    return Envelope.of(Map.of("lawyer", profile));
  }
}
