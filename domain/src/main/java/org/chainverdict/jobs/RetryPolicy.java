package org.chainverdict.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Three tries, the pause between them growing from 5 s by a factor of four, with some jitter. */
public final class RetryPolicy {

  public static final int MAX_ATTEMPTS = 3;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

  private RetryPolicy() {}

  /** The pause after a failed attempt; empty when it was the last one. */
  public static Optional<Duration> pauseAfter(int attempt, RandomGenerator random) {
    if (attempt >= MAX_ATTEMPTS) {
      return Optional.empty();
    }
    double factor = Math.pow(4, attempt - 1.0) * (1 + random.nextDouble() * 0.2);
    return Optional.of(Duration.ofMillis((long) (FIRST_PAUSE.toMillis() * factor)));
  }
}
