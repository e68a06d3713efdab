package org.chainverdict.cases;

import java.time.Instant;
import org.chainverdict.shared.Id;

/** How a case ended. */
public record Resolution(Outcome outcome, Id resolvedBy, Instant resolvedAt) {

  /**
   * What the parties say about it.
   *
   * @param type disputes only, as are terms and success
   */
  public record Outcome(String type, String summary, String terms, Boolean isSuccessful) {

    public static final Outcome NOT_GIVEN = new Outcome(null, null, null, null);
  }
}
