package org.chainverdict.cases.rest;

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
import org.chainverdict.cases.Listed;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.application.CaseListing;
import org.chainverdict.identity.Caller;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Page;

/** A citizen's cases, and who was invited to them or has offered help. */
@Path("citizens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CitizenCaseListResource {

  private static final int DEFAULT_LIMIT = 10;

  @Inject private CurrentCaller caller;
  @EJB private CaseListing listing;
  @Inject private CaseItemViews views;
  @Inject private RequestLists requests;

  @GET
  @Path("my-cases")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF, Topic.CHATS_OF},
      defaults = {"page=1", "limit=10", "type=all"})
  public Envelope own(@BeanParam MergedListParameters parameters) {
    Caller citizen = caller.required();
    Set<String> fields = parameters.fields(CaseRules.OWN_FIELDS);
    Listed<ListedCase> page =
        listing.own(
            citizen,
            parameters.types(),
            parameters.ownFilter(),
            parameters.page(DEFAULT_LIMIT),
            fields);
    Page<CaseItemView> cases = views.owned(citizen, page, fields);
    return Envelope.of(Map.of("cases", cases.items(), "pagination", LegacyPagination.of(cases)));
  }

  @GET
  @Path("pending-requests")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 60,
      scope = Scope.USER,
      topics = {Topic.CASES_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope pendingInvitations(@BeanParam MergedListParameters parameters) {
    return requests.inCases(RequestKind.INVITATION, RequestStatus.PENDING, "requests", parameters);
  }

  @GET
  @Path("received-offers")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 60,
      scope = Scope.USER,
      topics = {Topic.CASES_OF},
      defaults = {"page=1", "limit=10", "status=pending"})
  public Envelope receivedOffers(@BeanParam MergedListParameters parameters) {
    RequestStatus status = parameters.requestStatus(RequestStatus.PENDING);
    return requests.inCases(RequestKind.OFFER, status, "offers", parameters);
  }

  @GET
  @Path("my-case-requests")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope invitations(@BeanParam MergedListParameters parameters) {
    return requests.ofCitizen(RequestKind.INVITATION, "requests", parameters);
  }

  @GET
  @Path("my-case-offers")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF},
      defaults = {"page=1", "limit=10"})
  public Envelope offers(@BeanParam MergedListParameters parameters) {
    return requests.ofCitizen(RequestKind.OFFER, "offers", parameters);
  }
}
