package org.chainverdict.devservices.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.chainverdict.devservices.Problem;

/** Waits for a condition, never for a time. */
public final class Await {
  private static final long POLL_MILLIS = 50;

  private Await() {}

  /** Answers whether the condition came true in time. */
  public static boolean until(Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted while waiting.", e);
    }
  }
}
