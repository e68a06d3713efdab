package org.chainverdict.documents;

import java.util.Locale;
import java.util.Optional;

/** Where a document stands. The one step that a route can cause is active to deleted. */
public enum DocumentStatus {
  ACTIVE,
  /** Set by operators only. */
  ARCHIVED,
  /** The record stays, the bytes go. */
  DELETED;

  /** Only such a document is listed, opened or deleted. */
  public boolean isVisible() {
    return this == ACTIVE;
  }

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DocumentStatus> parse(String wireName) {
    for (DocumentStatus status : values()) {
      if (status.wireName().equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
