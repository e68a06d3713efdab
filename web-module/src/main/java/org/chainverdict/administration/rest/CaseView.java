package org.chainverdict.administration.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.chainverdict.administration.CaseSummary;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.shared.Id;

/**
 * A case on the dashboard, without its requests, notes and time line.
 *
 * @param citizen who filed it; the bare identifier where the account no longer exists
 * @param assignedLawyer likewise; null until a lawyer has the case
 */
public record CaseView(
    @JsonProperty("_id") Id id,
    String title,
    String description,
    String category,
    String disputeType,
    String status,
    String priority,
    Object citizen,
    @JsonInclude(JsonInclude.Include.ALWAYS) Object assignedLawyer,
    Instant createdAt,
    Instant updatedAt) {

  static CaseView of(CaseSummary item, Map<Id, Person> people) {
    return new CaseView(
        item.id(),
        item.title(),
        item.description(),
        item.category(),
        item.disputeType(),
        item.status(),
        item.priority(),
        person(item.citizen(), people),
        person(item.assignedLawyer(), people),
        item.createdAt(),
        item.updatedAt());
  }

  private static Object person(Id id, Map<Id, Person> people) {
    Person person = id == null ? null : people.get(id);
    return person == null ? id : PersonView.of(person, Part.NAME, Part.EMAIL);
  }
}
