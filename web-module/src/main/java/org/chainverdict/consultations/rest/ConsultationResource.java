package org.chainverdict.consultations.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chainverdict.cache.Topic;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.application.ConsultationProgress;
import org.chainverdict.consultations.application.ConsultationRequests;
import org.chainverdict.consultations.application.OwnConsultations;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/**
 * Appointments. Law students have no part in them at all; an administrator may ask for one, and is
 * told whether it exists, but not what is in it.
 */
@Path("consultations")
@ApplicationScoped
@BodyLimit(16 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationResource {

  private static final int DEFAULT_LIMIT = 20;

  @Inject private CurrentCaller caller;
  @EJB private ConsultationProgress progress;
  @EJB private ConsultationRequests requests;
  @EJB private OwnConsultations own;

  @POST
  @Path("request")
  @RolesAllowed(Roles.CITIZEN)
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.CONSULTATIONS_OF})
  public Response request(AppointmentRequest body) {
    Object data = ConsultationView.alone(requests.request(caller.required(), body.domain()));
    return Response.status(Response.Status.CREATED)
        .entity(Envelope.of("Consultation requested", data))
        .build();
  }

  @GET
  @RolesAllowed({Roles.CITIZEN, Roles.LAWYER})
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CONSULTATIONS_OF},
      defaults = {"page=1", "limit=20"})
  public Envelope list(
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("status") String status) {
    return Envelope.of(
        ConsultationPage.of(
            own.list(
                caller.required(),
                ConsultationStatus.parse(status),
                PageRequest.parse(page, limit, DEFAULT_LIMIT))));
  }

  @GET
  @Path("{consultationId}")
  @RolesAllowed({Roles.CITIZEN, Roles.LAWYER, Roles.ADMIN})
  @Cached(
      ttlSeconds = 180,
      scope = Scope.USER,
      topics = {Topic.CONSULTATION})
  public Envelope view(@PathParam("consultationId") Id id) {
    return Envelope.of(ConsultationView.alone(own.view(caller.required(), id)));
  }

  @PATCH
  @Path("{consultationId}/status")
  @VerifiedLawyer
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.CONSULTATION, Topic.CONSULTATIONS_OF})
  public Envelope setStatus(@PathParam("consultationId") Id id, StatusRequest body) {
    Object data = ConsultationView.alone(progress.setStatus(caller.required(), id, body.domain()));
    return Envelope.of("Consultation updated", data);
  }

  @PATCH
  @Path("{consultationId}/cancel")
  @RolesAllowed({Roles.CITIZEN, Roles.LAWYER, Roles.ADMIN})
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.CONSULTATION, Topic.CONSULTATIONS_OF})
  public Envelope cancel(@PathParam("consultationId") Id id, CancelRequest body) {
    Object data = ConsultationView.alone(progress.cancel(caller.required(), id, body.reason()));
    return Envelope.of("Consultation cancelled", data);
  }
}
