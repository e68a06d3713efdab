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
import org.chainverdict.cases.CaseRequest.Terms;
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
  public PageEnvelope list(@BeanParam CaseListParameters parameters) {
    return routes.list(DISPUTE, parameters);
  }

  @POST
  @RolesAllowed(Roles.CITIZEN)
  public Response file(DisputeRequest body) {
    return routes.file(DISPUTE, body.domain());
  }

  @GET
  @Path("{disputeId}")
  @Authenticated
  public Envelope detail(@PathParam("disputeId") Id id) {
    return routes.detail(DISPUTE, id);
  }

  @POST
  @Path("{disputeId}/send-request")
  @Authenticated
  public Envelope send(@PathParam("disputeId") Id id, SendRequest body) {
    return routes.send(DISPUTE, id, body);
  }

  @POST
  @Path("{disputeId}/requests/{requestId}/respond")
  @Authenticated
  public Envelope respond(
      @PathParam("disputeId") Id id, @PathParam("requestId") Id request, RespondRequest body) {
    return routes.respond(DISPUTE, id, request, body);
  }

  @POST
  @Path("{disputeId}/request")
  @VerifiedLawyer
  public Envelope request(@PathParam("disputeId") Id id, MessageBody body) {
    return routes.offer(DISPUTE, id, Terms.of(body.message()));
  }

  @POST
  @Path("{disputeId}/offer-help")
  @VerifiedLawyer
  public Envelope offerHelp(@PathParam("disputeId") Id id, OfferRequest body) {
    return routes.offer(DISPUTE, id, body.domain());
  }

  @PATCH
  @Path("{disputeId}/status")
  @Authenticated
  public Envelope change(@PathParam("disputeId") Id id, DisputeStatusRequest body) {
    return routes.change(DISPUTE, id, body.target(), body.notes(), body.outcome());
  }
}
