package org.chainverdict.consultations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The time that an appointment takes of a lawyer.
 *
 * @param minutes its duration
 */
public record TimeSlot(Instant start, int minutes) {

  public static final int MIN_MINUTES = 15;
  public static final int MAX_MINUTES = 180;
  public static final int DEFAULT_MINUTES = 30;

  /** Starts of one lawyer's appointments lie at least this far apart, however short they are. */
  public static final Duration MIN_DISTANCE = Duration.ofMinutes(30);

  /** No appointment that begins this long before another one reaches into it. */
  public static final Duration LONGEST = Duration.ofMinutes(MAX_MINUTES);

  /** The first moment at which the lawyer's next appointment may begin. */
  public Instant freeFrom() {
    Duration duration = Duration.ofMinutes(minutes);
    return start.plus(duration.compareTo(MIN_DISTANCE) < 0 ? MIN_DISTANCE : duration);
  }

  /**
   * Whether one lawyer cannot keep both appointments: they overlap, or their starts are too close.
   * Both rules at once, since a short appointment counts as long as the smallest distance.
   */
  public boolean conflictsWith(TimeSlot other) {
    return start.isBefore(other.freeFrom()) && other.start.isBefore(freeFrom());
  }

  /** The days (UTC) that it touches: two slots in conflict always share one. */
  public List<LocalDate> days() {
    LocalDate first = start.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate last = freeFrom().minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate();
    return first.datesUntil(last.plusDays(1)).toList();
  }
}
