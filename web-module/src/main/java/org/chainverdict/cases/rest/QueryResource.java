package org.chainverdict.cases.rest;

import static org.chainverdict.cases.CaseType.QUERY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.CaseRequest.Terms;
import org.chainverdict.cases.Resolution.Outcome;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.PageEnvelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;

/** Queries: questions to lawyers. */
@Path("queries")
@RequestScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class QueryResource {

  @Inject private CaseRoutes routes;

  @GET
  @Authenticated
  @Cached(
      ttlSeconds = 180,
      scope = Scope.USER,
      topics = {Topic.QUERIES, Topic.CASES_OF},
      defaults = {"page=1", "limit=20", "type=available"})
  public PageEnvelope list(@BeanParam CaseListParameters parameters) {
    return routes.list(QUERY, parameters);
  }

  @POST
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.QUERIES, Topic.CASES_OF, Topic.REPORTS})
  public Response file(QueryRequest body) {
    return routes.file(QUERY, body.domain());
  }

  @GET
  @Path("{queryId}")
  @Authenticated
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CASE})
  public Envelope detail(@PathParam("queryId") Id id) {
    return routes.detail(QUERY, id);
  }

  @POST
  @Path("{queryId}/send-request")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.CASES_OF})
  public Envelope send(@PathParam("queryId") Id id, SendRequest body) {
    return routes.send(QUERY, id, body);
  }

  @POST
  @Path("{queryId}/requests/{requestId}/respond")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.CASES_OF, Topic.CHATS_OF, Topic.REPORTS})
  public Envelope respond(
      @PathParam("queryId") Id id, @PathParam("requestId") Id request, RespondRequest body) {
    return routes.respond(QUERY, id, request, body);
  }

  @POST
  @Path("{queryId}/request")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.CASES_OF})
  public Envelope request(@PathParam("queryId") Id id, MessageBody body) {
    return routes.offer(QUERY, id, Terms.of(body.message()));
  }

  @POST
  @Path("{queryId}/offer-help")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.CASES_OF})
  public Envelope offerHelp(@PathParam("queryId") Id id, OfferRequest body) {
    return routes.offer(QUERY, id, body.domain());
  }

  @PATCH
  @Path("{queryId}/status")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.CASES_OF, Topic.REPORTS, Topic.LAWYER})
  public Envelope change(@PathParam("queryId") Id id, QueryStatusRequest body) {
    return routes.change(QUERY, id, body.target(), body.notes(), Outcome.NOT_GIVEN);
  }
}
