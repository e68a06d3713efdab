package org.chainverdict.cache.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.chainverdict.cache.application.mirror.CircuitBreaker.State;
import org.junit.jupiter.api.Test;

/** Every state and what leads out of it. */
class CircuitBreakerTest {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private long now = 1_000;
  private final CircuitBreaker breaker = new CircuitBreaker(3, PAUSE, () -> now);

  @Test
  void closedBearsFewerFailuresThanItsLimit() {
    assertThat(breaker.failed()).isFalse();
    assertThat(breaker.failed()).isFalse();

    assertThat(breaker.state()).isEqualTo(State.CLOSED);
    assertThat(breaker.allows()).isTrue();
  }

  @Test
  void oneSuccessForgivesTheFailuresBefore() {
    assertThat(breaker.failed()).isFalse();
    assertThat(breaker.failed()).isFalse();
    breaker.succeeded();

    assertThat(breaker.failed()).isFalse();
    assertThat(breaker.failed()).isFalse();
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void closedOpensWithTheLastFailureAndSaysSoOnce() {
    open();

    assertThat(breaker.state()).isEqualTo(State.OPEN);
    assertThat(breaker.failed()).isFalse();
  }

  @Test
  void openAllowsNothingBeforeThePauseIsOver() {
    open();
    now += PAUSE.toNanos() - 1;

    assertThat(breaker.allows()).isFalse();
    assertThat(breaker.state()).isEqualTo(State.OPEN);
  }

  @Test
  void openAllowsATryAfterThePause() {
    open();
    now += PAUSE.toNanos();

    assertThat(breaker.allows()).isTrue();
    assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
  }

  @Test
  void halfOpenClosesWithASuccess() {
    halfOpen();
    breaker.succeeded();

    assertThat(breaker.state()).isEqualTo(State.CLOSED);
    assertThat(breaker.failed()).as("opened by one failure").isFalse();
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void halfOpenOpensWithOneFailureForAnotherPause() {
    halfOpen();

    assertThat(breaker.failed()).as("told again").isFalse();
    assertThat(breaker.state()).isEqualTo(State.OPEN);
    now += PAUSE.toNanos() - 1;
    assertThat(breaker.allows()).isFalse();
    now += 1;
    assertThat(breaker.allows()).isTrue();
  }

  private void open() {
    assertThat(breaker.failed()).isFalse();
    assertThat(breaker.failed()).isFalse();
    assertThat(breaker.failed()).isTrue();
  }

  private void halfOpen() {
    open();
    now += PAUSE.toNanos();
    assertThat(breaker.allows()).isTrue();
  }
}
