package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * When requests are due. With a rate they are due at fixed times, whatever became of those before:
 * a server that stalls is charged for all that should have been asked meanwhile.
 *
 * @param perSecond of one connection; 0 for as fast as answers come
 */
record Pace(long startNanos, long endNanos, double perSecond) {

  static Pace during(Duration time, double perSecond) {
    long now = System.nanoTime();
    return new Pace(now, now + time.toNanos(), perSecond);
  }

  /** The time from which request number n is timed; negative when it is too late for it. */
  long await(long n) {
    long due = perSecond == 0 ? System.nanoTime() : startNanos + (long) (n * 1e9 / perSecond);
    if (due >= endNanos) {
      return -1;
    }
    for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
      LockSupport.parkNanos(rest);
    }
    return due;
  }
}
