package org.chainverdict.server.threads;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/** A thread of the pool. */
final class Worker implements Runnable {

  private static final long NO_TASK = Long.MIN_VALUE;

  private final CompensatingThreadPool pool;
  private final Thread thread;
  private final ClassLoader classLoader;
  private volatile long since = NO_TASK;
  private volatile boolean called = true;

  Worker(CompensatingThreadPool pool, ThreadFactory factory) {
    this.pool = pool;
    this.thread = factory.newThread(this);
    this.classLoader = thread.getContextClassLoader();
  }

  void start() {
    thread.start();
  }

  @Override
  public void run() {
    try {
      do {
        work();
      } while (!pool.isEnded() && pool.rest(this));
    } finally {
      pool.left(this);
    }
  }

  private void work() {
    for (Runnable task = pool.next(); task != null; task = pool.next()) {
      since = System.nanoTime();
      try {
        task.run();
      } catch (Throwable e) {
        // One task must not cost the others their thread.
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      } finally {
        since = NO_TASK;
        leaveNothingBehind();
      }
    }
  }

  /** What a task has set must not reach the next one. */
  private void leaveNothingBehind() {
    Thread.interrupted();
    if (thread.getContextClassLoader() != classLoader) {
      thread.setContextClassLoader(classLoader);
    }
  }

  /** Whether it has been at one task since then or longer. */
  boolean isAtOneTaskSince(long nanoTime) {
    long start = since;
    return start != NO_TASK && start - nanoTime <= 0;
  }

  void prepareToRest() {
    called = false;
  }

  void call() {
    called = true;
    LockSupport.unpark(thread);
  }

  /** False when nobody has called in time. */
  boolean waitForCall(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    while (!called && !pool.isEnded()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      LockSupport.parkNanos(pool, left);
    }
    return called;
  }

  void endWhenDone() {
    LockSupport.unpark(thread);
  }

  void interrupt() {
    thread.interrupt();
  }

  boolean join(Duration most) throws InterruptedException {
    thread.join(Math.max(1, most.toMillis()));
    return !thread.isAlive();
  }
}
