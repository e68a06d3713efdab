package org.chainverdict.cases;

import java.util.Locale;
import java.util.Optional;

/** The two kinds of case; both share one life cycle. */
public enum CaseType {
  QUERY,
  DISPUTE;

  /** The name in paths, chat identifiers and answers. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CaseType> parse(String wireName) {
    for (CaseType type : values()) {
      if (type.wireName().equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
