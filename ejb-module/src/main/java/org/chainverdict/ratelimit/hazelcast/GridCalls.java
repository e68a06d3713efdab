package org.chainverdict.ratelimit.hazelcast;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.ratelimit.CountsUnavailable;

/**
 * Calls into the grid with an end to waiting. The grid itself may wait for minutes for a lost
 * member, so calls run on threads of their own: few, that nothing else needs, and that need nothing
 * of the server.
 */
@ApplicationScoped
public class GridCalls {

  private static final Logger LOG = Logger.getLogger(GridCalls.class.getName());
  private static final int THREADS = 16;
  private static final int WAITING = 1_024;

  /** One slow answer says nothing; after so many in a row the grid counts as away. */
  private static final int FAILURES = 3;

  /** How long the impatient are then not kept waiting. */
  private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicLong failedAt = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          30,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(WAITING),
          work -> {
            Thread thread = new Thread(work, "ratelimit-grid-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
          });

  public GridCalls() {
    threads.allowCoreThreadTimeOut(true);
  }

  <T> T call(Duration patience, boolean patient, Callable<T> work) {
    return call(patience, patient, work, late -> {});
  }

  /**
   * @param patient asks even right after a failure
   * @param late gets the result of work that ended when nobody waited for it any more
   * @throws CountsUnavailable when there is no result in time
   */
  <T> T call(Duration patience, boolean patient, Callable<T> work, Consumer<T> late) {
    if (!patient
        && failures.get() >= FAILURES
        && System.nanoTime() - failedAt.get() < PAUSE_NANOS) {
      throw new CountsUnavailable(null);
    }
    AtomicBoolean settled = new AtomicBoolean();
    Future<T> future =
        submit(
            () -> {
              T result = work.call();
              if (!settled.compareAndSet(false, true)) {
                late.accept(result);
              }
              return result;
            });
    try {
      T result = future.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      failures.set(0);
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return giveUp(future, settled, e);
    } catch (TimeoutException | ExecutionException e) {
      return giveUp(future, settled, e);
    }
  }

  /** Leaves the work to its late end, unless it came to its end in this moment. */
  private <T> T giveUp(Future<T> future, AtomicBoolean settled, Exception cause) {
    if (cause instanceof ExecutionException || settled.compareAndSet(false, true)) {
      // What has not begun never will; what has begun is not interrupted.
      boolean unused = future.cancel(false);
      report(cause);
      throw new CountsUnavailable(cause);
    }
    try {
      return future.get(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CountsUnavailable(e);
    } catch (TimeoutException | ExecutionException e) {
      throw new CountsUnavailable(e);
    }
  }

  private void report(Exception failure) {
    failures.incrementAndGet();
    long now = System.nanoTime();
    if (now - failedAt.getAndSet(now) >= PAUSE_NANOS) {
      LOG.log(Level.WARNING, "The grid does not answer rate limits: {0}", failure.toString());
    }
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw new CountsUnavailable(e);
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
