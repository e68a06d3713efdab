package org.chainverdict.cases.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.CaseType;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Id;

/** Queries: questions to lawyers. */
@Path("disputes")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class DisputeResource extends CaseResource {

  @Override
  CaseType type() {
    return CaseType.DISPUTE;
  }

  @POST
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Response file(DisputeRequest body) {
    return routes().file(type(), body.domain());
  }

  @PATCH
  @Path("{caseId}/status")
  @Authenticated
  @Invalidates({Topic.CASE, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS, Topic.LAWYER})
  public Envelope change(@PathParam("caseId") Id id, DisputeStatusRequest body) {
    return routes().change(type(), id, body.target(), body.notes(), body.outcome());
  }
}
