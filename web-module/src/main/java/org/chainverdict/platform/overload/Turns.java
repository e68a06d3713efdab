package org.chainverdict.platform.overload;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A number of requests that may be under way. Whoever comes when all turns are taken waits a
 * moment: where answers take milliseconds a turn comes free long before, however many ask. Once a
 * wait was in vain the answers are slow, and until a while later nobody waits: each one who did
 * would hold a thread of the server, of which there are few.
 */
final class Turns {

  private static final long WITHOUT_WAITING = Duration.ofSeconds(1).toNanos();

  private final int most;
  private final long wait;
  private final Semaphore free;
  private volatile long waitAgainAt = System.nanoTime();

  Turns(int most, Duration wait) {
    this.most = most;
    this.wait = wait.toNanos();
    this.free = new Semaphore(most);
  }

  /** Whoever gets a turn must give it back. */
  boolean take() {
    if (free.tryAcquire()) {
      return true;
    }
    if (System.nanoTime() - waitAgainAt < 0) {
      return false;
    }
    try {
      boolean taken = free.tryAcquire(wait, TimeUnit.NANOSECONDS);
      if (!taken) {
        waitAgainAt = System.nanoTime() + WITHOUT_WAITING;
      }
      return taken;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void giveBack() {
    free.release();
  }

  int underWay() {
    return most - free.availablePermits();
  }
}
