package org.chainverdict.persistence;

import java.time.Duration;
import java.util.List;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;

/** The database cannot be reached now; nothing is known about what was asked. */
public class DatabaseUnavailable extends Problem {

  public DatabaseUnavailable() {
    super(
        ProblemType.UNAVAILABLE,
        "The service is temporarily unavailable. Please try again in a few seconds.",
        List.of(),
        Duration.ofSeconds(5));
  }
}
