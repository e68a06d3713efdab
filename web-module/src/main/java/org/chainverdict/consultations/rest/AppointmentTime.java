package org.chainverdict.consultations.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The start of an appointment as a client writes it. */
final class AppointmentTime {

  private static final int LAST_YEAR = 9999;

  private AppointmentTime() {}

  /**
   * Only a time with its offset: without one, client and server could mean different hours. Kept to
   * the millisecond, as the database does.
   */
  static Optional<Instant> parse(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      boolean hasFourDigitYear = time.getYear() > 0 && time.getYear() < LAST_YEAR;
      return hasFourDigitYear
          ? Optional.of(time.toInstant().truncatedTo(ChronoUnit.MILLIS))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
