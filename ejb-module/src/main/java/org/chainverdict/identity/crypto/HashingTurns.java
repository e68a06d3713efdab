package org.chainverdict.identity.crypto;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chainverdict.shared.Problem;

/**
 * Bounds how many password hashes run at once: each takes some 20 MiB and tens of milliseconds, so
 * a flood of sign-ins could take the node's memory otherwise.
 */
final class HashingTurns {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final Semaphore free;
  private final Duration patience;

  HashingTurns(int most, Duration patience) {
    this.free = new Semaphore(most, true);
    this.patience = patience;
  }

  /**
   * Runs the work when it is its turn.
   *
   * @throws Problem (unavailable) when no turn came in time
   */
  <T> T take(Supplier<T> work) {
    if (!isAdmitted()) {
      throw Problem.unavailable(
          "Too many sign-ins at the moment. Please try again shortly.", RETRY_AFTER);
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean isAdmitted() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
