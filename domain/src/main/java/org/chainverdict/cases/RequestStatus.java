package org.chainverdict.cases;

import java.util.Locale;
import java.util.Optional;

/** Where a request stands. It is answered once: both ways out of {@link #PENDING} are final. */
public enum RequestStatus {
  PENDING,
  ACCEPTED,
  REJECTED;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RequestStatus> parse(String wireName) {
    for (RequestStatus status : values()) {
      if (status.wireName().equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
