package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Repeats rounds until they get no cheaper. On a busy machine the compiler of the server's Java
 * gets to its work late: after a fixed number of requests one would measure its interpreter.
 */
final class Warming {

  /** A round that is cheaper than all before by less than this is none. */
  private static final double GAIN = 0.93;

  private static final int QUIET_ROUNDS = 4;

  private Warming() {}

  /**
   * @param round does some requests and tells the CPU time of one
   * @return how many rounds it took
   */
  static int until(Duration limit, DoubleSupplier round) {
    return until(Duration.ZERO, limit, round);
  }

  /**
   * @param least for rounds that do so little at a time that the compiler comes late to them
   */
  static int until(Duration least, Duration limit, DoubleSupplier round) {
    long begin = System.nanoTime();
    long enough = begin + least.toNanos();
    long end = begin + limit.toNanos();
    double best = round.getAsDouble();
    int rounds = 1;
    for (int quiet = 0;
        System.nanoTime() < end && (quiet < QUIET_ROUNDS || System.nanoTime() < enough);
        rounds++) {
      double now = round.getAsDouble();
      quiet = now < best * GAIN ? 0 : quiet + 1;
      best = Math.min(best, now);
    }
    return rounds;
  }
}
