package org.chainverdict.connections;

import java.util.Locale;
import java.util.Optional;

/** Where a connection stands. */
public enum ConnectionStatus {
  PENDING,
  ACCEPTED,
  REJECTED,
  /** Set by operators only; no route leads there or away from it. */
  BLOCKED;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ConnectionStatus> parse(String wireName) {
    for (ConnectionStatus status : values()) {
      if (status.wireName().equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
