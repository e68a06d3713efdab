package org.chainverdict.cases.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseRequest.Terms;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.Resolution.Outcome;
import org.chainverdict.cases.application.CaseAnswering;
import org.chainverdict.cases.application.CaseFiling;
import org.chainverdict.cases.application.CaseProgress;
import org.chainverdict.cases.application.CaseReading;
import org.chainverdict.cases.application.CaseRequesting;
import org.chainverdict.identity.Caller;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.PageEnvelope;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** What the routes of both kinds of case do; the resources only say where and for whom. */
@ApplicationScoped
public class CaseRoutes {

  private static final String SENT = "Request sent";

  @Inject private Clock clock;
  @Inject private CurrentCaller caller;
  @EJB private CaseFiling filing;
  @EJB private CaseReading reading;
  @EJB private CaseRequesting requesting;
  @EJB private CaseAnswering answering;
  @EJB private CaseProgress progress;
  @Inject private CaseViews views;

  PageEnvelope list(CaseType type, CaseListParameters parameters) {
    Caller viewer = caller.required();
    Set<String> fields =
        parameters.fields(
            type == CaseType.QUERY ? CaseRules.QUERY_FIELDS : CaseRules.DISPUTE_FIELDS);
    Page<LegalCase> page =
        reading.list(
            viewer, type, parameters.view(), parameters.filter(), parameters.page(), fields);
    return PageEnvelope.of(views.page(viewer, page, fields), clock.instant());
  }

  Response file(CaseType type, CaseContent content) {
    LegalCase filed = filing.file(caller.required(), type, content);
    return Response.status(Response.Status.CREATED)
        .entity(Envelope.of("Your case was filed", Map.of(type.wireName(), views.filed(filed))))
        .build();
  }

  Envelope detail(CaseType type, Id id) {
    Caller viewer = caller.required();
    CaseView view = views.detail(viewer, reading.detail(viewer, type, id));
    return Envelope.of(Map.of(type.wireName(), view));
  }

  Envelope send(CaseType type, Id id, SendRequest body) {
    requesting.send(caller.required(), type, id, body.message(), body.target());
    return Envelope.message(SENT);
  }

  Envelope offer(CaseType type, Id id, Terms terms) {
    requesting.offer(caller.required(), type, id, terms);
    return Envelope.message(SENT);
  }

  Envelope respond(CaseType type, Id id, Id request, RespondRequest body) {
    if (body.accepts()) {
      answering.accept(caller.required(), type, id, request);
      return Envelope.message("Request accepted");
    }
    answering.reject(caller.required(), type, id, request);
    return Envelope.message("Request rejected");
  }

  Envelope change(CaseType type, Id id, CaseStatus to, String note, Outcome outcome) {
    progress.change(caller.required(), type, id, to, note, outcome);
    return Envelope.message("Status updated");
  }
}
