package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * Whether this node has taken over what earlier ones have left. A node that waits for it may be
 * spared the requests for a moment, never longer.
 */
@ApplicationScoped
public class Warmth {

  private long longestWaitNanos;
  private volatile boolean warm;
  private volatile boolean expected;
  private volatile long expectedSince;

  Warmth() {}

  @Inject
  public Warmth(Settings settings) {
    longestWaitNanos = settings.duration(Setting.CACHE_MIRROR_WARM_WAIT).toNanos();
  }

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
    return warm || (expected && System.nanoTime() - expectedSince > longestWaitNanos);
  }
}
