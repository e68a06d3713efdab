package org.chainverdict.administration.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.chainverdict.administration.VerificationDecision;
import org.chainverdict.administration.application.LawyerVerification;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.rest.UserView;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** Lawyers who wait for approval, and the decision about them. */
@Path("admin/lawyers")
@ApplicationScoped
@BodyLimit(16 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

  private static final int DEFAULT_LIMIT = 10;

  @Inject private CurrentCaller caller;
  @EJB private LawyerVerification verification;

  @GET
  @Path("pending-verifications")
  @RolesAllowed(Roles.ADMIN)
  @Cached(
      ttlSeconds = 60,
      scope = Scope.ROLE,
      topics = {Topic.USERS},
      defaults = {"page=1", "limit=10"})
  public Envelope waiting(@QueryParam("page") String page, @QueryParam("limit") String limit) {
    Page<Account> lawyers = verification.waiting(PageRequest.parse(page, limit, DEFAULT_LIMIT));
    return Envelope.of(
        Map.of(
            "lawyers",
            lawyers.items().stream().map(UserView::of).toList(),
            "pagination",
            LegacyPagination.of(lawyers)));
  }

  @PATCH
  @Path("{lawyerId}/verification")
  @RolesAllowed(Roles.ADMIN)
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({
    Topic.ACCOUNT,
    Topic.USERS,
    Topic.REPORTS,
    Topic.PERSON,
    Topic.DIRECTORY,
    Topic.LAWYER
  })
  public Envelope decide(@PathParam("lawyerId") Id lawyerId, VerificationRequest body) {
    VerificationDecision decision =
        body.decision()
            .orElseThrow(
                () ->
                    Problem.invalid(
                        "Send status verified or rejected, or action approve or reject."));
    Account lawyer = verification.decide(caller.required(), lawyerId, decision, body.words());
    return Envelope.of(
        decision.verifies() ? "Lawyer verified" : "Lawyer rejected",
        Map.of("lawyer", UserView.of(lawyer)));
  }
}
