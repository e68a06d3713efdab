package org.chainverdict.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcurrentCountersTest {

  private static final int THREADS = 32;
  private static final int REQUESTS = 10_000;

  private final InMemoryCounts grid = new InMemoryCounts();

  @ParameterizedTest
  @EnumSource(Limiter.class)
  void manyThreadsOnThreeNodesPassExactlyTheLimit(Limiter limiter) throws Exception {
    grid.members = 3;
    Duration patience = Duration.ofSeconds(10);
    List<Counters> nodes =
        IntStream.range(0, 3).mapToObj(i -> new Counters(grid, patience, patience)).toList();
    int passed = run(nodes, limiter);

    int limit = limiter.contract().limit();
    // All of the limit, but for what a node still holds when the others have used theirs up.
    int held = limiter.counting() == Limiter.Counting.EXACT ? 0 : 2 * Math.max(1, limit / 20);
    assertThat(passed).isBetween(limit - held, limit);
  }

  private static int run(List<Counters> nodes, Limiter limiter) throws Exception {
    Subject subject = Subject.address("203.0.113.1");
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        counts.add(
            threads.submit(
                () -> {
                  go.await();
                  int passed = 0;
                  for (int i = first; i < REQUESTS; i += THREADS) {
                    Counters node = nodes.get(i % nodes.size());
                    passed += node.decide(limiter, limiter.contract(), subject).passes() ? 1 : 0;
                  }
                  return passed;
                }));
      }
      go.countDown();
      int sum = 0;
      for (Future<Integer> count : counts) {
        sum += count.get();
      }
      return sum;
    } finally {
      threads.shutdownNow();
    }
  }
}
