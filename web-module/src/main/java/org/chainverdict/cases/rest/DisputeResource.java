package org.chainverdict.cases.rest;

import static org.chainverdict.cases.CaseType.DISPUTE;

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

/** Disputes: cases against another party. */
@Path("disputes")
@RequestScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class DisputeResource {

  @Inject private CaseRoutes routes;

  @GET
  @Authenticated
  @Cached(
      ttlSeconds = 180,
      scope = Scope.USER,
      topics = {Topic.DISPUTES, Topic.CASES_OF},
      defaults = {"page=1", "limit=20", "type=available"})
  public PageEnvelope list(@BeanParam CaseListParameters parameters) {
    return routes.list(DISPUTE, parameters);
  }

  @POST
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Response file(DisputeRequest body) {
    return routes.file(DISPUTE, body.domain());
  }

  @GET
  @Path("{disputeId}")
  @Authenticated
  @Cached(
      ttlSeconds = 300,
      scope = Scope.USER,
      topics = {Topic.CASE})
  public Envelope detail(@PathParam("disputeId") Id id) {
    return routes.detail(DISPUTE, id);
  }

  @POST
  @Path("{disputeId}/send-request")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.DISPUTES, Topic.CASES_OF})
  public Envelope send(@PathParam("disputeId") Id id, SendRequest body) {
    return routes.send(DISPUTE, id, body);
  }

  @POST
  @Path("{disputeId}/requests/{requestId}/respond")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.DISPUTES, Topic.CASES_OF, Topic.CHATS_OF, Topic.REPORTS})
  public Envelope respond(
      @PathParam("disputeId") Id id, @PathParam("requestId") Id request, RespondRequest body) {
    return routes.respond(DISPUTE, id, request, body);
  }

  @POST
  @Path("{disputeId}/request")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.DISPUTES, Topic.CASES_OF})
  public Envelope request(@PathParam("disputeId") Id id, MessageBody body) {
    return routes.offer(DISPUTE, id, Terms.of(body.message()));
  }

  @POST
  @Path("{disputeId}/offer-help")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.DISPUTES, Topic.CASES_OF})
  public Envelope offerHelp(@PathParam("disputeId") Id id, OfferRequest body) {
    return routes.offer(DISPUTE, id, body.domain());
  }

  @PATCH
  @Path("{disputeId}/status")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS, Topic.LAWYER})
  public Envelope change(@PathParam("disputeId") Id id, DisputeStatusRequest body) {
    return routes.change(DISPUTE, id, body.target(), body.notes(), body.outcome());
  }
}
