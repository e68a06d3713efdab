package org.chainverdict.cache.hazelcast;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One invalidation and the confirmations that it waits for. */
final class Round {

  private final ConcurrentHashMap<String, CompletableFuture<Long>> confirmations =
      new ConcurrentHashMap<>();

  void expect(String member) {
    confirmations.put(member, new CompletableFuture<>());
  }

  void confirmed(String member, long highestBefore) {
    CompletableFuture<Long> expected = confirmations.get(member);
    if (expected != null) {
      expected.complete(highestBefore);
    }
  }

  /** A node that serves nothing any more needs not confirm. */
  void excuse(String member) {
    confirmed(member, 0);
  }

  /**
   * The greatest version that the member had before, or -1 when it did not confirm in time.
   *
   * @param deadline of {@link System#nanoTime}
   */
  long await(String member, long deadline) throws InterruptedException {
    try {
      return confirmations
          .get(member)
          .get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return -1;
    }
  }
}
