package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A flood of guesses: 2,000, or as many as {@code -Dchainverdict.wrongSignIns=10000} says. */
@Tag("S17")
class WrongSignInFloodIT extends SystemTest {
  private static final int ATTEMPTS = Integer.getInteger("chainverdict.wrongSignIns", 2_000);
  private static final int ACCOUNTS = 4;
  private static final int CLIENTS = 8;

  @Test
  void aFloodIsRefusedAndTheServerKeepsServing() throws Exception {
    List<Account> targets = IntStream.range(0, ACCOUNTS).mapToObj(i -> accounts.citizen()).toList();
    Account bystander = accounts.citizen();

    long start = System.nanoTime();
    Map<Integer, Long> statuses = flood(targets);
    long minutesTouched = Duration.ofNanos(System.nanoTime() - start).toMinutes() + 2;

    assertThat(statuses.keySet()).isSubsetOf(401, 429);
    assertThat(statuses.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ATTEMPTS);
    assertThat(statuses.get(401))
        .as("guesses really tried: 30 per account and minute, and those already under way")
        .isLessThanOrEqualTo(ACCOUNTS * (30L + CLIENTS) * minutesTouched);
    assertThat(statuses).as("guesses turned away").containsKey(429);
    identity.login(bystander).expect(200);
    identity.me(bystander.accessToken()).expect(200);
  }

  /** Exactly so many clients at a time; a fork-join pool would add threads while its own wait. */
  private Map<Integer, Long> flood(List<Account> targets) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Integer>> guesses =
          IntStream.range(0, ATTEMPTS)
              .<Callable<Integer>>mapToObj(i -> () -> guess(targets.get(i % ACCOUNTS), i))
              .toList();
      Map<Integer, Long> statuses = new TreeMap<>();
      for (Future<Integer> status : clients.invokeAll(guesses)) {
        statuses.merge(status.get(), 1L, Long::sum);
      }
      return statuses;
    } finally {
      clients.shutdown();
    }
  }

  private int guess(Account target, int number) {
    return new Identity(cluster.node(number % cluster.nodeCount()))
        .login(target.email(), "Wrong" + number + "x")
        .header("X-Forwarded-For", "10.1." + number / 250 + "." + number % 250)
        .send()
        .status();
  }
}
