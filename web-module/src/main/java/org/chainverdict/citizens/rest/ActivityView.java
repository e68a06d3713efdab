package org.chainverdict.citizens.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.chainverdict.citizens.Activity;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.shared.Id;

/** An activity in the contract's form. */
public record ActivityView(
    Id id,
    String type,
    String title,
    String description,
    String status,
    Instant timestamp,
    @JsonInclude(JsonInclude.Include.ALWAYS) PersonView assignedLawyer,
    String category,
    String priority,
    String disputeType) {

  /**
   * @param lawyer null when there is none, or the account no longer exists
   */
  static ActivityView of(Activity activity, PersonView lawyer) {
    boolean isConnection = activity.type().equals(Activity.CONNECTION);
    return new ActivityView(
        activity.id(),
        activity.type(),
        isConnection ? connectionTitle(lawyer) : activity.title(),
        activity.description(),
        activity.status(),
        activity.timestamp(),
        lawyer,
        isConnection ? "consultation" : activity.category(),
        activity.priority(),
        activity.disputeType());
  }

  private static String connectionTitle(PersonView lawyer) {
    return lawyer == null ? "Connection with a lawyer" : "Connection with " + lawyer.name();
  }
}
