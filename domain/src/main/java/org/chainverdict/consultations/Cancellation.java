package org.chainverdict.consultations;

import java.time.Instant;
import org.chainverdict.shared.Id;

/** Who called an appointment off, why and when. */
public record Cancellation(Id cancelledBy, String reason, Instant cancelledAt) {

  private static final String NO_REASON = "No reason given";

  public static Cancellation of(Id account, String reason, Instant now) {
    boolean given = reason != null && !reason.isBlank();
    return new Cancellation(account, given ? reason.strip() : NO_REASON, now);
  }
}
