package org.chainverdict.cases.rest;

import static org.chainverdict.identity.rest.PersonView.Part.EMAIL;
import static org.chainverdict.identity.rest.PersonView.Part.NAME;
import static org.chainverdict.identity.rest.PersonView.Part.SPECIALIZATION;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Set;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.cases.RequestField;
import org.chainverdict.cases.rest.CaseView.RequestView;
import org.chainverdict.shared.Id;

/** A request as it stands in a case, with the case. */
public record RequestInCaseView(
    @JsonUnwrapped RequestView request,
    String caseType,
    Id caseId,
    String caseTitle,
    Instant caseCreatedAt) {

  /**
   * @param fields what to show; empty for everything
   */
  static RequestInCaseView of(ListedRequest item, References lawyers, Set<RequestField> fields) {
    Object lawyer = lawyers.of(item.request().lawyer(), NAME, EMAIL, SPECIALIZATION);
    if (fields.isEmpty()) {
      return new RequestInCaseView(
          RequestView.of(item.request(), lawyer),
          item.type().wireName(),
          item.caseId(),
          item.content().title(),
          item.caseCreatedAt());
    }
    return new RequestInCaseView(
        selected(item.request(), lawyer, fields),
        fields.contains(RequestField.CASE_TYPE) ? item.type().wireName() : null,
        fields.contains(RequestField.CASE_ID) ? item.caseId() : null,
        fields.contains(RequestField.CASE_TITLE) ? item.content().title() : null,
        null);
  }

  private static RequestView selected(
      CaseRequest request, Object lawyer, Set<RequestField> fields) {
    return new RequestView(
        request.id(),
        fields.contains(RequestField.LAWYER) ? lawyer : null,
        fields.contains(RequestField.STATUS) ? request.status().wireName() : null,
        fields.contains(RequestField.REQUESTED_AT) ? request.requestedAt() : null,
        null,
        fields.contains(RequestField.MESSAGE) ? request.message() : null,
        null,
        null,
        null);
  }
}
