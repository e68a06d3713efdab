package org.chainverdict.consultations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an appointment stands. No route leads to the in-progress and the rescheduled ones. */
public enum ConsultationStatus {
  REQUESTED,
  SCHEDULED,
  CONFIRMED,
  IN_PROGRESS,
  COMPLETED,
  CANCELLED,
  RESCHEDULED;

  /** In these the lawyer's time is taken. */
  public static final Set<ConsultationStatus> BOOKED =
      Set.copyOf(EnumSet.of(SCHEDULED, CONFIRMED, IN_PROGRESS));

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isBooked() {
    return BOOKED.contains(this);
  }

  public static Optional<ConsultationStatus> parse(String wireName) {
    for (ConsultationStatus status : values()) {
      if (status.wireName().equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
