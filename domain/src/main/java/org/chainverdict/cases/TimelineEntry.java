package org.chainverdict.cases;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * Something that happened to a case.
 *
 * @param performedBy null in entries of older software
 */
public record TimelineEntry(
    Id id, String action, String description, Id performedBy, Instant timestamp) {

  public static TimelineEntry created(Id id, CaseType type, Id citizen, Instant now) {
    String description =
        Character.toUpperCase(type.wireName().charAt(0)) + type.wireName().substring(1) + " filed";
    return new TimelineEntry(id, "created", description, citizen, now);
  }

  public static TimelineEntry assigned(Id id, Id performedBy, Instant now) {
    return new TimelineEntry(id, "assigned", "Case assigned to a lawyer", performedBy, now);
  }

  public static TimelineEntry statusChange(Id id, CaseStatus to, Id performedBy, Instant now) {
    return new TimelineEntry(
        id, "status_change", "Status changed to " + to.wireName(), performedBy, now);
  }
}
