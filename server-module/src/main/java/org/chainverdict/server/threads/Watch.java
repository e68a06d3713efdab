package org.chainverdict.server.threads;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/** Looks after the pool for as long as tasks wait. */
final class Watch implements Runnable {

  private final CompensatingThreadPool pool;
  private final Thread thread;
  private volatile boolean asleep;

  Watch(CompensatingThreadPool pool, ThreadFactory factory) {
    this.pool = pool;
    this.thread = factory.newThread(this);
    thread.setDaemon(true);
    thread.start();
  }

  /** Called for every task that finds all threads at work: it has to be cheap. */
  void awake() {
    if (asleep) {
      LockSupport.unpark(thread);
    }
  }

  @Override
  public void run() {
    while (!pool.isEnded()) {
      pool.compensate();
      if (pool.hasTasks()) {
        LockSupport.parkNanos(pool, CompensatingThreadPool.LONG.toNanos());
      } else {
        asleep = true;
        if (!pool.hasTasks() && !pool.isEnded()) {
          LockSupport.park(pool);
        }
        asleep = false;
      }
    }
  }
}
