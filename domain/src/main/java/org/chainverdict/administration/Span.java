package org.chainverdict.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A time from its first moment up to, but without, the first moment after it, in UTC. Spans of
 * neighbouring months share no moment and leave none out.
 */
public record Span(Instant from, Instant until) {

  /** The calendar year that holds the moment. */
  public static Span yearOf(Instant moment) {
    Year year = Year.of(moment.atZone(ZoneOffset.UTC).getYear());
    return of(year.atDay(1), year.plusYears(1).atDay(1));
  }

  /** The calendar month that holds the moment. */
  public static Span monthOf(Instant moment) {
    YearMonth month = YearMonth.from(moment.atZone(ZoneOffset.UTC));
    return of(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** The calendar month before the one that holds the moment. */
  public static Span monthBefore(Instant moment) {
    YearMonth month = YearMonth.from(moment.atZone(ZoneOffset.UTC)).minusMonths(1);
    return of(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private static Span of(LocalDate first, LocalDate afterLast) {
    return new Span(start(first), start(afterLast));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
