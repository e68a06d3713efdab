package org.chainverdict.cache.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chainverdict.cache.SharedAnswers;

/**
 * Stored answers in a map of the grid, whose size and age {@code hazelcast.yaml} bounds. A look
 * takes at most a moment; after one that took too long nobody looks for some seconds. A node that
 * is alone has its own memory and needs no second copy.
 */
@ApplicationScoped
public class HazelcastSharedAnswers implements SharedAnswers {

  private static final long LONGEST_LOOK_MILLIS = 100;
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final int MOST_WRITES = 64;

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  private final Semaphore writes = new Semaphore(MOST_WRITES);
  private volatile long pausedUntil = System.nanoTime();

  @Override
  public byte[] find(String key) {
    if (!isUsable()) {
      return null;
    }
    try {
      return answers()
          .getAsync(key)
          .toCompletableFuture()
          .get(LONGEST_LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      pausedUntil = System.nanoTime() + PAUSE_NANOS;
      return null;
    }
  }

  @Override
  public void keep(String key, byte[] answer, Duration lifetime) {
    if (lifetime.toMillis() <= 0 || !isUsable() || !writes.tryAcquire()) {
      return;
    }
    try {
      var unused =
          answers()
              .setAsync(key, answer, lifetime.toMillis(), TimeUnit.MILLISECONDS)
              .whenComplete((done, failure) -> writes.release());
    } catch (RuntimeException e) {
      writes.release();
      pausedUntil = System.nanoTime() + PAUSE_NANOS;
    }
  }

  private boolean isUsable() {
    return pausedUntil - System.nanoTime() <= 0
        && hazelcast.getLifecycleService().isRunning()
        && hazelcast.getCluster().getMembers().size() > 1;
  }

  private IMap<String, byte[]> answers() {
    return hazelcast.getMap("cache-answers");
  }
}
