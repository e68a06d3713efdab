package org.chainverdict.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of status, as the store carries it out.
 *
 * @param from what the case must still be
 * @param note added when given
 * @param entry absent when the status stays
 * @param resolution set on the way to resolved
 */
public record StatusChange(
    CaseStatus from,
    CaseStatus to,
    Optional<CaseNote> note,
    Optional<TimelineEntry> entry,
    Optional<Resolution> resolution,
    Instant at) {

  /** A case that is worked on again is not resolved. */
  public boolean reopens() {
    return to == CaseStatus.IN_PROGRESS
        && (from == CaseStatus.RESOLVED || from == CaseStatus.CLOSED);
  }

  /** Who waits for an answer on a withdrawn case gets one. */
  public boolean withdraws() {
    return from == CaseStatus.PENDING && to == CaseStatus.CLOSED;
  }
}
