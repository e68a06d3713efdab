package org.chainverdict.server.threads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps few threads awake, and lets one more in for each that has been at one task for long.
 *
 * <p>A pool with many waiting threads wakes one for every task: with short tasks the handing over
 * costs more than they do. Here as many threads as the processors can use take task after task from
 * the queue. One that waits for a database or a slow client does not count, so that as many can
 * wait at a time as the pool may have threads.
 */
public class CompensatingThreadPool extends AbstractExecutorService {

  /** A task that has taken so long is thought to wait for something. */
  static final Duration LONG = Duration.ofMillis(2);

  private final int least;
  private final int most;
  private final ThreadFactory factory;
  private final Duration rest;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final Set<Worker> workers = ConcurrentHashMap.newKeySet();

  /** Those who rest; who was awake last is called first, for what its processor still knows. */
  private final ConcurrentLinkedDeque<Worker> resting = new ConcurrentLinkedDeque<>();

  private final AtomicInteger awake = new AtomicInteger();
  private final Watch watch;
  private volatile int allowed;
  private volatile boolean ended;

  /**
   * @param least threads that work at short tasks at a time
   * @param most threads at a time, those that wait included
   * @param rest after which a thread without work ends
   */
  public CompensatingThreadPool(int least, int most, Duration rest, ThreadFactory factory) {
    if (least < 1 || most < least) {
      throw new IllegalArgumentException("Not a range of threads: " + least + " to " + most);
    }
    this.least = least;
    this.most = most;
    this.rest = rest;
    this.factory = factory;
    this.allowed = least;
    this.watch = new Watch(this, factory);
  }

  @Override
  public void execute(Runnable task) {
    if (ended) {
      throw new RejectedExecutionException("The thread pool has ended");
    }
    tasks.add(task);
    call();
  }

  /** Sees to it that somebody takes the next task, as far as the number of threads allows. */
  private void call() {
    int now = awake.get();
    while (now < allowed) {
      if (awake.compareAndSet(now, now + 1)) {
        Worker worker = resting.pollFirst();
        if (worker == null) {
          begin();
        } else {
          worker.call();
        }
        return;
      }
      now = awake.get();
    }
    watch.awake();
  }

  private void begin() {
    Worker worker = null;
    try {
      worker = new Worker(this, factory);
      workers.add(worker);
      worker.start();
    } catch (RuntimeException | Error e) {
      // No memory for one more thread: its place must not be lost with it.
      if (worker != null) {
        workers.remove(worker);
      }
      awake.decrementAndGet();
      throw e;
    }
  }

  /**
   * The next task; null when the thread should rest. An ended pool is emptied by whoever is there.
   */
  Runnable next() {
    return awake.get() > allowed && !ended ? null : tasks.poll();
  }

  /**
   * Lets a worker wait until it is called.
   *
   * @return false when it has waited for nothing and should end
   */
  boolean rest(Worker worker) {
    worker.prepareToRest();
    resting.addFirst(worker);
    awake.decrementAndGet();
    if (!tasks.isEmpty()) {
      // It came while nobody looked, or this thread was one too many.
      call();
    }
    while (!worker.waitForCall(rest)) {
      if (resting.remove(worker)) {
        workers.remove(worker);
        return false;
      }
      // Somebody has just taken it from the list and is about to call.
    }
    return true;
  }

  boolean isEnded() {
    return ended;
  }

  boolean hasTasks() {
    return !tasks.isEmpty();
  }

  /** Makes room for as many threads as are kept by long tasks. */
  void compensate() {
    long before = System.nanoTime() - LONG.toNanos();
    int kept = 0;
    for (Worker worker : workers) {
      if (worker.isAtOneTaskSince(before)) {
        kept++;
      }
    }
    allowed = Math.min(most, least + kept);
    for (int i = awake.get(); i < allowed && hasTasks(); i++) {
      call();
    }
  }

  @Override
  public void shutdown() {
    ended = true;
    watch.awake();
    workers.forEach(Worker::endWhenDone);
  }

  @Override
  public List<Runnable> shutdownNow() {
    ended = true;
    List<Runnable> left = new ArrayList<>();
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      left.add(task);
    }
    watch.awake();
    workers.forEach(Worker::interrupt);
    return left;
  }

  @Override
  public boolean isShutdown() {
    return ended;
  }

  @Override
  public boolean isTerminated() {
    return ended && workers.isEmpty();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(timeout);
    for (Worker worker : workers) {
      long left = end - System.nanoTime();
      if (left <= 0 || !worker.join(Duration.ofNanos(left))) {
        return false;
      }
    }
    return true;
  }

  void left(Worker worker) {
    workers.remove(worker);
  }
}
