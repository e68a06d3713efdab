package org.chainverdict.lawyers.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.lawyers.LawyerFilter;
import org.chainverdict.lawyers.application.Directory;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.FieldSelection;
import org.chainverdict.platform.rest.PageEnvelope;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** The public directory of lawyers. */
@Path("lawyers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {

  private static final int DEFAULT_LIMIT = 20;
  static final Set<String> FIELDS =
      Set.of(
          "name",
          "email",
          "role",
          "lawyerDetails.specialization",
          "lawyerDetails.experience",
          "createdAt");

  @Inject private Clock clock;
  @Inject private CurrentCaller caller;
  @Inject private Directory directory;

  @GET
  @Path("verified")
  @PermitAll
  @Cached(
      ttlSeconds = 600,
      scope = Scope.PUBLIC,
      topics = {Topic.DIRECTORY},
      defaults = {"page=1", "limit=20", "sortBy=createdAt", "sortOrder=desc"})
  public PageEnvelope list(
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("specialization") String specialization,
      @QueryParam("experience") String experience,
      @QueryParam("search") String search,
      @QueryParam("sortBy") String sortBy,
      @QueryParam("sortOrder") String sortOrder,
      @QueryParam("fields") String fields) {
    checkSearch(search);
    Set<String> selection = FieldSelection.parse(fields, FIELDS);
    Page<ListingView> lawyers =
        directory
            .list(
                LawyerFilter.parse(specialization, experience, search, sortBy, sortOrder),
                PageRequest.parse(page, limit, DEFAULT_LIMIT),
                selection,
                caller.optional())
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

  static void checkSearch(String search) {
    if (search != null && search.length() > LawyerFilter.MAX_SEARCH_LENGTH) {
      throw Problem.invalid(
          FieldError.query(
              "search", "must be at most " + LawyerFilter.MAX_SEARCH_LENGTH + " characters", null));
    }
  }
}
