package org.chainverdict.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.chainverdict.ratelimit.Decision.Outcome;
import org.junit.jupiter.api.Test;

/** What happens when nodes die, counters get lost or the grid is out of reach. */
class LostNodesTest {

  private static final Subject SOMEBODY = Subject.address("203.0.113.1");
  private static final String KEY = "api|" + SOMEBODY.key();
  private static final Duration PATIENCE = Duration.ofMillis(50);
  private static final Policy HUNDRED = Limiter.API.contract();
  private static final Policy FIVE = Limiter.AUTH.contract();

  private final InMemoryCounts grid = new InMemoryCounts();
  private final Counters node = new Counters(grid, PATIENCE, PATIENCE);

  @Test
  void aDeadNodeTakesItsUnusedLeaseWithIt() {
    grid.members = 2;
    new Counters(grid, PATIENCE, PATIENCE).decide(Limiter.API, HUNDRED, SOMEBODY);
    assertThat(grid.used(KEY)).as("a twentieth of the limit was leased").isEqualTo(5);
    // The other node is never heard of again: one request was let through, four are lost.
    assertThat(admitted(HUNDRED, 200)).isEqualTo(95);
  }

  @Test
  void anIdleNodeGivesItsLeaseBack() {
    grid.members = 2;
    Counters other = new Counters(grid, PATIENCE, PATIENCE);
    other.decide(Limiter.API, HUNDRED, SOMEBODY);
    grid.pass(Duration.ofSeconds(30));
    other.tidy(Duration.ofSeconds(30), (key, times) -> {});
    assertThat(grid.used(KEY)).isEqualTo(1);
    assertThat(admitted(HUNDRED, 200)).isEqualTo(99);
  }

  @Test
  void aBusyNodeKeepsItsLease() {
    admitted(HUNDRED, 1);
    grid.pass(Duration.ofSeconds(29));
    node.tidy(Duration.ofSeconds(30), (key, times) -> {});
    assertThat(grid.used(KEY)).isEqualTo(5);
  }

  @Test
  void aLostCounterIsPutBackFromWhatANodeRemembers() {
    admitted(HUNDRED, 50);
    grid.cells.clear();
    assertThat(admitted(HUNDRED, 200)).isEqualTo(50);
  }

  @Test
  void withoutTheGridAnOpenLimiterLetsThroughItsShareOnly() {
    grid.members = 2;
    admitted(HUNDRED, 20);
    grid.away = true;
    assertThat(admitted(HUNDRED, 200)).as("half of the 80 that are left").isEqualTo(40);
    assertThat(node.decide(Limiter.API, HUNDRED, SOMEBODY).passes()).isFalse();
  }

  @Test
  void whatWasLetThroughWithoutTheGridIsReportedAfterwards() {
    grid.members = 2;
    admitted(HUNDRED, 20);
    grid.away = true;
    admitted(HUNDRED, 10);
    grid.away = false;
    assertThat(admitted(HUNDRED, 200)).isEqualTo(70);
  }

  @Test
  void whatAnIdleNodeLetThroughWithoutTheGridIsReportedToo() {
    admitted(HUNDRED, 5);
    grid.away = true;
    admitted(HUNDRED, 10);
    grid.away = false;
    grid.pass(Duration.ofSeconds(30));
    node.tidy(Duration.ofSeconds(30), (key, times) -> {});
    assertThat(grid.used(KEY)).isEqualTo(15);
  }

  @Test
  void aNodeThatNeverSawTheGridLetsThroughItsShare() {
    grid.members = 4;
    grid.away = true;
    assertThat(admitted(HUNDRED, 200)).isEqualTo(25);
    assertThat(node.decide(Limiter.API, HUNDRED, SOMEBODY).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void withoutTheGridAClosedLimiterLetsNothingThrough() {
    grid.away = true;
    Decision decision = node.decide(Limiter.AUTH, FIVE, SOMEBODY);
    assertThat(decision.outcome()).isEqualTo(Outcome.CLOSED);
    assertThat(decision.passes()).isFalse();
    grid.away = false;
    assertThat(node.decide(Limiter.AUTH, FIVE, SOMEBODY).outcome()).isEqualTo(Outcome.ADMITTED);
  }

  @Test
  void oneThatOnlyWatchesLetsThroughWithoutTheGrid() {
    grid.away = true;
    Policy shadow = new Policy(5, FIVE.window(), true);
    assertThat(node.decide(Limiter.AUTH, shadow, SOMEBODY).outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void tokensThatComeTooLateAreForTheNextRequests() {
    grid.slow = true;
    assertThat(node.decide(Limiter.AUTH, FIVE, SOMEBODY).outcome()).isEqualTo(Outcome.CLOSED);
    grid.lateAnswers.forEach(Runnable::run);
    grid.slow = false;
    int passed = 0;
    for (int i = 0; i < 20; i++) {
      passed += node.decide(Limiter.AUTH, FIVE, SOMEBODY).passes() ? 1 : 0;
    }
    assertThat(passed).as("none is lost, and none is made up").isEqualTo(5);
  }

  @Test
  void whatALateAnswerHasReportedIsNotReportedAgain() {
    grid.away = true;
    admitted(HUNDRED, 10);
    grid.away = false;
    grid.slow = true;
    assertThat(admitted(HUNDRED, 1)).isEqualTo(1);
    grid.lateAnswers.forEach(Runnable::run);
    grid.slow = false;
    // The one that passed meanwhile is reported by the next request that asks.
    assertThat(admitted(HUNDRED, 200)).isEqualTo(89);
  }

  @Test
  void textThatIsNoCounterIsReplaced() {
    grid.cells.put(KEY, "nonsense");
    assertThat(admitted(HUNDRED, 200)).isEqualTo(100);
  }

  private int admitted(Policy policy, int requests) {
    int passed = 0;
    for (int i = 0; i < requests; i++) {
      passed += node.decide(Limiter.API, policy, SOMEBODY).passes() ? 1 : 0;
    }
    return passed;
  }
}
