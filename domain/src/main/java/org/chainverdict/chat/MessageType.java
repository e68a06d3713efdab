package org.chainverdict.chat;

import java.util.Locale;
import java.util.Optional;

/** Kinds of messages; the last one is the server's own. */
public enum MessageType {
  TEXT,
  FILE,
  IMAGE,
  SYSTEM;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MessageType> parse(String wireName) {
    for (MessageType type : values()) {
      if (type.wireName().equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
