package org.chainverdict.cache.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.chainverdict.shared.Problem;

/**
 * The changes that this node is making. A node that says that it changes nothing any more must mean
 * it, so there is a moment from which it refuses.
 */
@ApplicationScoped
public class ChangesUnderWay {

  private int count;
  private boolean closed;

  public synchronized void begin() {
    if (closed) {
      throw Problem.unavailable(
          "The server is stopping. Please try again in a few seconds.", Duration.ofSeconds(2));
    }
    count++;
  }

  public synchronized void end() {
    count--;
    if (count == 0) {
      notifyAll();
    }
  }

  /** From here on nothing is changed. False when something still was under way at the end. */
  public synchronized boolean close(Duration limit) {
    closed = true;
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (count > 0 && end - System.nanoTime() > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return count == 0;
  }
}
