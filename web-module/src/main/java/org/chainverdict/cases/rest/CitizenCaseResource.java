package org.chainverdict.cases.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.chainverdict.cache.Topic;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.application.CaseAnswering;
import org.chainverdict.cases.application.CaseAnswering.Accepted;
import org.chainverdict.cases.application.CaseRequesting;
import org.chainverdict.cases.application.CaseRequesting.Invitation;
import org.chainverdict.cases.rest.CaseView.RequestView;
import org.chainverdict.chat.ChatKeys;
import org.chainverdict.identity.Person;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Id;

/** A citizen's invitations, and answers to offers. */
@Path("citizens")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class CitizenCaseResource {

  @Inject private CurrentCaller caller;
  @EJB private CaseRequesting requesting;
  @EJB private CaseAnswering answering;
  @Inject private ChatKeys chatKeys;

  @POST
  @Path("accept-case-offer/{offerId}")
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({
    Topic.CASE,
    Topic.QUERIES,
    Topic.DISPUTES,
    Topic.CASES_OF,
    Topic.CHATS_OF,
    Topic.REPORTS
  })
  public Envelope accept(@PathParam("offerId") Id offer, ReplyBody body) {
    Accepted accepted =
        answering.accept(caller.required(), RequestKind.OFFER, offer, body.response());
    Id chatKey = chatKeys.of(accepted.chat()).orElse(null);
    return Envelope.of(
        "Offer accepted",
        Map.of(
            "request",
            RequestView.of(accepted.request(), accepted.request().lawyer()),
            "chat",
            new ChatView(accepted.chat().value(), chatKey)));
  }

  @POST
  @Path("reject-case-offer/{offerId}")
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope reject(@PathParam("offerId") Id offer, ReplyBody body) {
    var rejected = answering.reject(caller.required(), RequestKind.OFFER, offer, body.response());
    return Envelope.of(
        "Offer declined", Map.of("request", RequestView.of(rejected, rejected.lawyer())));
  }

  @POST
  @Path("request-lawyer-for-query/{queryId}/{lawyerId}")
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope inviteToQuery(
      @PathParam("queryId") Id id, @PathParam("lawyerId") Id lawyer, MessageBody body) {
    return invite(CaseType.QUERY, id, lawyer, body);
  }

  @POST
  @Path("request-lawyer-for-dispute/{disputeId}/{lawyerId}")
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.CASE, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope inviteToDispute(
      @PathParam("disputeId") Id id, @PathParam("lawyerId") Id lawyer, MessageBody body) {
    return invite(CaseType.DISPUTE, id, lawyer, body);
  }

  @DELETE
  @Path("revoke-case-request/{caseType}/{caseId}/{lawyerId}")
  @RolesAllowed(Roles.CITIZEN)
  @Invalidates({Topic.CASE, Topic.QUERIES, Topic.DISPUTES, Topic.CASES_OF, Topic.REPORTS})
  public Envelope revoke(
      @PathParam("caseType") String caseType,
      @PathParam("caseId") Id id,
      @PathParam("lawyerId") Id lawyer) {
    requesting.revoke(caller.required(), CaseTypes.parse(caseType), id, lawyer);
    return Envelope.message("Invitation withdrawn");
  }

  private Envelope invite(CaseType type, Id id, Id lawyer, MessageBody body) {
    Invitation invitation =
        requesting.inviteToOwn(caller.required(), type, id, lawyer, body.message());
    return Envelope.of(
        "Invitation sent",
        Map.of("requestId", invitation.request(), "lawyer", LawyerView.of(invitation.lawyer())));
  }

  /** The chat that an accepted offer opened. */
  public record ChatView(String chatId, @JsonProperty("_id") Id id) {}

  /** The lawyer who was invited. */
  public record LawyerView(@JsonProperty("_id") Id id, String name, List<String> specialization) {

    static LawyerView of(Person lawyer) {
      return new LawyerView(
          lawyer.id(),
          lawyer.name(),
          lawyer.lawyerDetails() == null ? null : lawyer.lawyerDetails().specialization());
    }
  }
}
