package org.chainverdict.cases.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.Listed;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.application.CaseListing;
import org.chainverdict.identity.Caller;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.PageEnvelope;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Page;

/** What a lawyer can take, has taken, has offered and is asked for. */
@Path("lawyers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LawyerCaseListResource {

  private static final int AVAILABLE_LIMIT = 20;
  private static final int DEFAULT_LIMIT = 10;
  private static final Set<String> AVAILABLE_FIELDS =
      Set.of(
          "title",
          "description",
          "category",
          "priority",
          "status",
          "createdAt",
          "caseType",
          "hasLawyerRequested");

  @Inject private Clock clock;
  @Inject private CurrentCaller caller;
  @EJB private CaseListing listing;
  @Inject private CaseItemViews views;
  @Inject private RequestLists requests;

  @GET
  @Path("available-cases")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 180,
      scope = Scope.USER,
      topics = {Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF},
      defaults = {"page=1", "limit=20", "caseType=all", "sortBy=createdAt", "sortOrder=desc"})
  public PageEnvelope available(@BeanParam MergedListParameters parameters) {
    Caller lawyer = caller.required();
    Set<String> fields = parameters.fields(AVAILABLE_FIELDS);
    Listed<ListedCase> page =
        listing.available(
            lawyer,
            parameters.caseTypes(),
            parameters.availableFilter(),
            parameters.order(),
            parameters.page(AVAILABLE_LIMIT),
            fields);
    return PageEnvelope.of(views.available(lawyer, page, fields), clock.instant());
  }

  @GET
  @Path("my-cases")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF, Topic.CHATS_OF},
      defaults = {"page=1", "limit=10", "caseType=all"})
  public Envelope own(@BeanParam MergedListParameters parameters) {
    Caller lawyer = caller.required();
    Set<String> fields = parameters.fields(CaseRules.OWN_FIELDS);
    Listed<ListedCase> page =
        listing.own(
            lawyer,
            parameters.caseTypes(),
            parameters.ownFilter(),
            parameters.page(DEFAULT_LIMIT),
            fields);
    Page<CaseItemView> cases = views.assigned(lawyer, page, fields);
    return Envelope.of(Map.of("cases", cases.items(), "pagination", LegacyPagination.of(cases)));
  }

  @GET
  @Path("my-case-requests")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope offers(@BeanParam MergedListParameters parameters) {
    return requests.ofLawyer(RequestKind.OFFER, parameters);
  }

  @GET
  @Path("received-case-requests")
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope invitations(@BeanParam MergedListParameters parameters) {
    return requests.ofLawyer(RequestKind.INVITATION, parameters);
  }
}
