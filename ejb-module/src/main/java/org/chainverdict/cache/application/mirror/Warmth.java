package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/**
 * Whether this node has taken over what earlier ones have left. A node that waits for it may be
 * spared the requests for a moment, never longer.
 */
@ApplicationScoped
public class Warmth {

  private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private volatile boolean warm;
  private volatile boolean expected;
  private volatile long expectedSince;

  /** The database is there, so it can be done any moment. */
  void expected() {
    if (!expected) {
      expectedSince = System.nanoTime();
      expected = true;
    }
  }

  void reached() {
    warm = true;
  }

  boolean isWarm() {
    return warm;
  }

  /** Whether requests may come. */
  public boolean suffices() {
    return warm || (expected && System.nanoTime() - expectedSince > LONGEST_WAIT_NANOS);
  }
}
