package org.chainverdict.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

  private static final RandomGenerator LEAST = () -> 0L;
  private static final RandomGenerator MOST = () -> -1L;

  @Test
  void thePauseGrowsByAFactorOfFour() {
    assertThat(RetryPolicy.pauseAfter(1, LEAST)).contains(Duration.ofSeconds(5));
    assertThat(RetryPolicy.pauseAfter(2, LEAST)).contains(Duration.ofSeconds(20));
  }

  @Test
  void theJitterIsAtMostAFifth() {
    assertThat(RetryPolicy.pauseAfter(1, MOST).orElseThrow())
        .isBetween(Duration.ofMillis(5_900), Duration.ofMillis(6_000));
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      assertThat(RetryPolicy.pauseAfter(2, random).orElseThrow())
          .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(24));
    }
  }

  @Test
  void theThirdTryIsTheLast() {
    assertThat(RetryPolicy.pauseAfter(3, LEAST)).isEmpty();
    assertThat(RetryPolicy.pauseAfter(4, LEAST)).isEmpty();
  }
}
