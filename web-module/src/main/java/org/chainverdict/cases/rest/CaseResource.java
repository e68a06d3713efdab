package org.chainverdict.cases.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.CaseRequest.Terms;
import org.chainverdict.cases.CaseType;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.PageEnvelope;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;

/**
 * The routes that queries and disputes have alike. Filing and changes of status differ in their
 * bodies and stand in the resource of each type.
 */
public abstract class CaseResource {

  @Inject private CaseRoutes routes;

  /** Of which type the cases here are. */
  abstract CaseType type();

  CaseRoutes routes() {
    return routes;
  }

  @GET
  @Authenticated
  @Cached(
      ttlSeconds = 180,
      scope = Scope.USER,
      topics = {Topic.CASES_OF},
      defaults = {"page=1", "limit=20", "type=available"})
  public PageEnvelope list(@BeanParam CaseListParameters parameters) {
    return routes.list(type(), parameters);
  }

  @GET
  @Path("{caseId}")
  @Authenticated
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CASE})
  public Envelope detail(@PathParam("caseId") Id id) {
    return routes.detail(type(), id);
  }

  @POST
  @Path("{caseId}/send-request")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope send(@PathParam("caseId") Id id, SendRequest body) {
    return routes.send(type(), id, body);
  }

  @POST
  @Path("{caseId}/requests/{requestId}/respond")
  @Authenticated
  @Invalidates({
    Topic.CASE,
    Topic.QUERIES,
    Topic.DISPUTES,
    Topic.CASES_OF,
    Topic.CHATS_OF,
    Topic.REPORTS
  })
  public Envelope respond(
      @PathParam("caseId") Id id, @PathParam("requestId") Id request, RespondRequest body) {
    return routes.respond(type(), id, request, body);
  }

  @POST
  @Path("{caseId}/request")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope request(@PathParam("caseId") Id id, MessageBody body) {
    return routes.offer(type(), id, Terms.of(body.message()));
  }

  @POST
  @Path("{caseId}/offer-help")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope offerHelp(@PathParam("caseId") Id id, OfferRequest body) {
    return routes.offer(type(), id, body.domain());
  }
}
