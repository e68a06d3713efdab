package org.chainverdict.documents.rest;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, for people, always rounded up. */
final class ReadableAge {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private ReadableAge() {}

  static String of(Instant then, Instant now) {
    long millis = Math.max(1, Duration.between(then, now).toMillis());
    long days = upwards(millis, Duration.ofDays(1).toMillis());
    if (days < WEEK) {
      return ago(days, "day");
    }
    if (days < MONTH) {
      return ago(upwards(days, WEEK), "week");
    }
    return days < YEAR ? ago(upwards(days, MONTH), "month") : ago(upwards(days, YEAR), "year");
  }

  private static long upwards(long count, long step) {
    return (count + step - 1) / step;
  }

  private static String ago(long count, String unit) {
    return count + " " + unit + (count == 1 ? " ago" : "s ago");
  }
}
