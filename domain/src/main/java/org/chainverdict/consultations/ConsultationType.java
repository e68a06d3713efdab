package org.chainverdict.consultations;

import java.util.Locale;
import java.util.Optional;

/** How citizen and lawyer meet. */
public enum ConsultationType {
  VIDEO,
  AUDIO,
  IN_PERSON;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ConsultationType> parse(String wireName) {
    for (ConsultationType type : values()) {
      if (type.wireName().equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
