package org.chainverdict.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chainverdict.ratelimit.Decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountersTest {

  private static final Subject SOMEBODY = Subject.address("203.0.113.1");
  private static final Duration PATIENCE = Duration.ofMillis(50);
  private static final Policy TEN = new Policy(10, Duration.ofMinutes(1), false);

  private final InMemoryCounts grid = new InMemoryCounts();

  @ParameterizedTest
  @EnumSource(Limiter.class)
  void aWindowTakesTheLimitAndNoMore(Limiter limiter) {
    Counters node = node();
    assertThat(admitted(node, limiter, limiter.contract(), limiter.contract().limit() + 20))
        .isEqualTo(limiter.contract().limit());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void severalNodesTogetherTakeTheLimitAndNoMore(int nodes) {
    grid.members = nodes;
    List<Counters> cluster = IntStream.range(0, nodes).mapToObj(i -> node()).toList();
    Policy policy = Limiter.API.contract();
    int passed = 0;
    for (int i = 0; i < 1_000; i++) {
      Decision decision = cluster.get(i % nodes).decide(Limiter.API, policy, SOMEBODY);
      passed += decision.passes() ? 1 : 0;
    }
    assertThat(passed).isEqualTo(policy.limit());
  }

  @Test
  void mostRequestsOfAWindowDoNotAskTheGrid() {
    admitted(node(), Limiter.API, Limiter.API.contract(), 100);
    assertThat(grid.asked.get()).isLessThan(40);
  }

  @Test
  void aNewWindowBeginsWithTheFirstRequestAfterTheOldOne() {
    Counters node = node();
    admitted(node, Limiter.AUTH, TEN, 11);
    grid.pass(Duration.ofSeconds(59));
    assertThat(decide(node, TEN).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(decide(node, TEN).resetSeconds()).isEqualTo(1);
    grid.pass(Duration.ofSeconds(1));
    Decision first = decide(node, TEN);
    assertThat(first.outcome()).isEqualTo(Outcome.ADMITTED);
    assertThat(first.remaining()).isEqualTo(9);
    assertThat(first.resetSeconds()).isEqualTo(60);
  }

  @Test
  void subjectsAndLimitersDoNotShareCounters() {
    Counters node = node();
    admitted(node, Limiter.AUTH, TEN, 11);
    assertThat(node.decide(Limiter.AUTH, TEN, Subject.address("203.0.113.2")).passes()).isTrue();
    assertThat(node.decide(Limiter.UPLOAD, TEN, SOMEBODY).passes()).isTrue();
  }

  @Test
  void remainingCountsDownToZero() {
    Counters node = node();
    List<Integer> remaining = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      remaining.add(node.decide(Limiter.API, TEN, SOMEBODY).remaining());
    }
    assertThat(remaining).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0);
  }

  @Test
  void anExhaustedCounterIsLookedAtOnceASecond() {
    Counters node = node();
    admitted(node, Limiter.AUTH, TEN, 11);
    int asked = grid.asked.get();
    admitted(node, Limiter.AUTH, TEN, 500);
    assertThat(grid.asked.get()).isEqualTo(asked);
    grid.pass(Duration.ofMillis(Bucket.REST_MILLIS));
    admitted(node, Limiter.AUTH, TEN, 500);
    assertThat(grid.asked.get()).isEqualTo(asked + 1);
  }

  @Test
  void aShadowLimiterRefusesNobody() {
    Policy shadow = new Policy(2, Duration.ofMinutes(1), true);
    Counters node = node();
    List<Outcome> outcomes =
        IntStream.range(0, 4).mapToObj(i -> decide(node, shadow).outcome()).toList();
    assertThat(outcomes)
        .containsExactly(Outcome.ADMITTED, Outcome.ADMITTED, Outcome.SHADOWED, Outcome.SHADOWED);
    assertThat(decide(node, shadow).passes()).isTrue();
  }

  @Test
  void aHigherLimitHelpsAtOnce() {
    Counters node = node();
    admitted(node, Limiter.AUTH, TEN, 11);
    Policy twelve = new Policy(12, TEN.window(), false);
    assertThat(admitted(node, Limiter.AUTH, twelve, 10)).isEqualTo(2);
  }

  @Test
  void aLowerLimitTakesLeasedTokensBack() {
    Counters node = node();
    Policy hundred = Limiter.API.contract();
    admitted(node, Limiter.API, hundred, 1);
    assertThat(grid.used("api|" + SOMEBODY.key())).isEqualTo(5);
    Policy three = new Policy(3, hundred.window(), false);
    assertThat(admitted(node, Limiter.API, three, 10)).isEqualTo(2);
  }

  @Test
  void aLiftedBanIsSeenByOtherNodesASecondLater() {
    Counters one = node();
    Counters other = node();
    admitted(one, Limiter.AUTH, TEN, 11);
    assertThat(decide(other, TEN).passes()).isFalse();
    grid.pass(Duration.ofMillis(10));
    one.lift(Limiter.AUTH, SOMEBODY);
    assertThat(decide(one, TEN).passes()).isTrue();
    assertThat(decide(other, TEN).passes()).isFalse();
    grid.pass(Duration.ofMillis(Bucket.REST_MILLIS));
    assertThat(decide(other, TEN).passes()).isTrue();
    assertThat(admitted(one, Limiter.AUTH, TEN, 20)).isEqualTo(8);
  }

  @Test
  void refusalsAreReportedOnce() {
    Counters node = node();
    admitted(node, Limiter.AUTH, TEN, 17);
    List<Long> reported = new ArrayList<>();
    node.tidy(Duration.ofHours(1), (key, times) -> reported.add(times));
    node.tidy(Duration.ofHours(1), (key, times) -> reported.add(times));
    assertThat(reported).containsExactly(7L);
  }

  @Test
  void countersWhoseWindowIsOverAreForgotten() {
    Counters node = node();
    admitted(node, Limiter.AUTH, TEN, 3);
    node.tidy(Duration.ofHours(1), (key, times) -> {});
    assertThat(node.sizes()).containsEntry(Limiter.AUTH, 1);
    grid.pass(TEN.window());
    node.tidy(Duration.ofHours(1), (key, times) -> {});
    assertThat(node.sizes()).containsEntry(Limiter.AUTH, 0);
  }

  private Counters node() {
    return new Counters(grid, PATIENCE, PATIENCE);
  }

  private static Decision decide(Counters node, Policy policy) {
    return node.decide(Limiter.AUTH, policy, SOMEBODY);
  }

  private static int admitted(Counters node, Limiter limiter, Policy policy, int requests) {
    int passed = 0;
    for (int i = 0; i < requests; i++) {
      passed += node.decide(limiter, policy, SOMEBODY).passes() ? 1 : 0;
    }
    return passed;
  }
}
