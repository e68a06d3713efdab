package org.chainverdict.cases.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.application.CaseAnswering;
import org.chainverdict.cases.application.CaseAnswering.Accepted;
import org.chainverdict.cases.rest.CaseView.RequestView;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;

/** A lawyer's offers, and answers to invitations. */
@Path("lawyers")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class LawyerCaseResource {

  @Inject private CurrentCaller caller;
  @Inject private CaseRoutes routes;
  @EJB private CaseAnswering answering;

  @POST
  @Path("offer-help/{caseType}/{caseId}")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope offerHelp(
      @PathParam("caseType") String caseType, @PathParam("caseId") Id id, OfferRequest body) {
    return routes.offer(CaseTypes.parse(caseType), id, body.domain());
  }

  @POST
  @Path("accept-case-request/{requestId}")
  @VerifiedLawyer
  @Invalidates({
    Topic.CASE,
    Topic.QUERIES,
    Topic.DISPUTES,
    Topic.CASES_OF,
    Topic.CHATS_OF,
    Topic.REPORTS
  })
  public Envelope accept(@PathParam("requestId") Id request, ReplyBody body) {
    Accepted accepted =
        answering.accept(caller.required(), RequestKind.INVITATION, request, body.response());
    Map<String, String> chat =
        Map.of("chatId", accepted.chat().value(), "caseType", accepted.type().wireName());
    return Envelope.of(
        "Invitation accepted",
        Map.of(
            "request",
            RequestView.of(accepted.request(), accepted.request().lawyer()),
            "chat",
            chat));
  }

  @POST
  @Path("reject-case-request/{requestId}")
  @VerifiedLawyer
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope reject(@PathParam("requestId") Id request, ReplyBody body) {
    var rejected =
        answering.reject(caller.required(), RequestKind.INVITATION, request, body.response());
    return Envelope.of(
        "Invitation declined", Map.of("request", RequestView.of(rejected, rejected.lawyer())));
  }
}
