package org.chainverdict.platform.http;

import java.util.function.LongSupplier;

/** Keeps a flood of refusals from filling the disk with its own log. */
final class LinesPerSecond {

  private final int most;
  private final LongSupplier seconds;
  private long second;
  private int written;
  private long leftOut;

  LinesPerSecond(int most) {
    this(most, () -> System.nanoTime() / 1_000_000_000);
  }

  LinesPerSecond(int most, LongSupplier seconds) {
    this.most = most;
    this.seconds = seconds;
  }

  /** Whether there is room for one more; what is not written is counted. */
  synchronized boolean next() {
    long now = seconds.getAsLong();
    if (now != second) {
      second = now;
      written = 0;
    }
    if (written == most) {
      leftOut++;
      return false;
    }
    written++;
    return true;
  }

  /** How many were left out since this was asked last. */
  synchronized long takeLeftOut() {
    long count = leftOut;
    leftOut = 0;
    return count;
  }
}
