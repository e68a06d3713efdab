package org.chainverdict.cases.rest;

import static org.chainverdict.identity.rest.PersonView.Part.EMAIL;
import static org.chainverdict.identity.rest.PersonView.Part.NAME;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.cases.RequestField;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.shared.Id;

/** A request with the case in which it stands and the person on its other side. */
public record RequestItemView(
    Id requestId,
    Id caseId,
    String caseType,
    String caseTitle,
    String description,
    String category,
    String priority,
    Double disputeValue,
    LawyerView lawyer,
    PersonView citizen,
    String status,
    String message,
    Instant requestedAt,
    Instant respondedAt) {

  /** The lawyer, who is shown by the identifier alone when the account no longer exists. */
  public record LawyerView(
      @JsonProperty("_id") Id id,
      String name,
      String email,
      List<String> specialization,
      Double experience) {

    static LawyerView of(Id id, Person person) {
      if (person == null) {
        return id == null ? null : new LawyerView(id, null, null, null, null);
      }
      var details = person.lawyerDetails();
      return new LawyerView(
          id,
          person.name(),
          person.email(),
          details == null ? null : details.specialization(),
          details == null ? null : details.experience());
    }
  }

  static RequestItemView ofCitizen(
      ListedRequest item, References lawyers, Set<RequestField> fields) {
    Id id = item.request().lawyer();
    LawyerView lawyer = LawyerView.of(id, id == null ? null : lawyers.people().get(id));
    return of(item, lawyer, null, fields);
  }

  static RequestItemView ofLawyer(
      ListedRequest item, References citizens, Set<RequestField> fields) {
    return of(item, null, citizen(item.citizen(), citizens), fields);
  }

  private static PersonView citizen(Id id, References citizens) {
    if (id == null) {
      return null;
    }
    PersonView known = PersonView.of(citizens.people().get(id), NAME, EMAIL);
    return known == null
        ? new PersonView(id, null, null, null, null, null, null, null, null)
        : known;
  }

  private static RequestItemView of(
      ListedRequest item, LawyerView lawyer, PersonView citizen, Set<RequestField> fields) {
    CaseRequest request = item.request();
    CaseContent content = item.content();
    if (!fields.isEmpty()) {
      return selected(item, lawyer, citizen, fields);
    }
    return new RequestItemView(
        request.id(),
        item.caseId(),
        item.type().wireName(),
        content.title(),
        content.description(),
        content.category(),
        content.priority(),
        content.disputeValue(),
        lawyer,
        citizen,
        request.status().wireName(),
        request.message(),
        request.requestedAt(),
        request.respondedAt());
  }

  private static RequestItemView selected(
      ListedRequest item, LawyerView lawyer, PersonView citizen, Set<RequestField> fields) {
    CaseRequest request = item.request();
    return new RequestItemView(
        request.id(),
        fields.contains(RequestField.CASE_ID) ? item.caseId() : null,
        fields.contains(RequestField.CASE_TYPE) ? item.type().wireName() : null,
        fields.contains(RequestField.CASE_TITLE) ? item.content().title() : null,
        null,
        null,
        null,
        null,
        fields.contains(RequestField.LAWYER) ? lawyer : null,
        citizen,
        fields.contains(RequestField.STATUS) ? request.status().wireName() : null,
        fields.contains(RequestField.MESSAGE) ? request.message() : null,
        fields.contains(RequestField.REQUESTED_AT) ? request.requestedAt() : null,
        null);
  }
}
