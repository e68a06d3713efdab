package org.chainverdict.connections;

import java.util.Locale;
import java.util.Optional;

/** What a citizen wants a connection for. */
public enum ConnectionType {
  GENERAL_CONSULTATION,
  SPECIFIC_CASE,
  ONGOING_SUPPORT;

  /** The name in requests, answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ConnectionType> parse(String wireName) {
    for (ConnectionType type : values()) {
      if (type.wireName().equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
