package org.chainverdict.documents.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The ends of a span of uploads: a time with its offset, or a day in UTC. Both ends belong to it.
 */
final class UploadMoment {

  private static final int LAST_YEAR = 9998;

  private UploadMoment() {}

  /** The first moment of the span. */
  static Optional<Instant> from(String text) {
    return parse(text, 0);
  }

  /** The first moment after the span. */
  static Optional<Instant> after(String text) {
    return parse(text, 1);
  }

  private static Optional<Instant> parse(String text, int further) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      if (text.indexOf('T') < 0) {
        LocalDate day = LocalDate.parse(text);
        return usable(day.getYear())
            ? Optional.of(day.plusDays(further).atStartOfDay(ZoneOffset.UTC).toInstant())
            : Optional.empty();
      }
      OffsetDateTime time = OffsetDateTime.parse(text);
      return usable(time.getYear())
          ? Optional.of(time.toInstant().truncatedTo(ChronoUnit.MILLIS).plusMillis(further))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean usable(int year) {
    return year > 0 && year <= LAST_YEAR;
  }
}
