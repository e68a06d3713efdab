package org.chainverdict.cache.application.mirror;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps away from what has failed several times in a row, and tries it again after a pause. Used by
 * one thread; the state may be read by any.
 */
final class CircuitBreaker {

  private final int failuresToOpen;
  private final long pauseNanos;
  private final LongSupplier nanoTime;

  private volatile State state = State.CLOSED;
  private int failures;
  private long openedAt;

  CircuitBreaker(int failuresToOpen, Duration pause, LongSupplier nanoTime) {
    this.failuresToOpen = failuresToOpen;
    this.pauseNanos = pause.toNanos();
    this.nanoTime = nanoTime;
  }

  State state() {
    return state;
  }

  /** Whether to try now; after the pause one try decides how it goes on. */
  boolean allows() {
    if (state == State.OPEN && nanoTime.getAsLong() - openedAt >= pauseNanos) {
      state = State.HALF_OPEN;
    }
    return state != State.OPEN;
  }

  void succeeded() {
    failures = 0;
    state = State.CLOSED;
  }

  /** True when it opens with this failure. */
  boolean failed() {
    failures++;
    if (state == State.CLOSED && failures < failuresToOpen) {
      return false;
    }
    boolean opens = state == State.CLOSED;
    state = State.OPEN;
    openedAt = nanoTime.getAsLong();
    return opens;
  }

  /** As usual for circuit breakers: closed lets through. */
  enum State {
    CLOSED,
    OPEN,
    HALF_OPEN
  }
}
