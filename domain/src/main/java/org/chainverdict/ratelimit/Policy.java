package org.chainverdict.ratelimit;

import java.time.Duration;

/**
 * How many requests a window takes.
 *
 * @param shadow counts and reports, and refuses nobody
 */
public record Policy(int limit, Duration window, boolean shadow) {

  /** Counters without a change are forgotten after two of these (payara-config/hazelcast.yaml). */
  public static final Duration MAX_WINDOW = Duration.ofHours(1);

  public static final int MAX_LIMIT = 10_000_000;

  public Policy {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("A limit is 1 to " + MAX_LIMIT + ", not " + limit);
    }
    if (window.toSeconds() < 1 || window.compareTo(MAX_WINDOW) > 0) {
      throw new IllegalArgumentException("A window is 1 second to 1 hour, not " + window);
    }
  }
}
