package org.chainverdict.cache.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Test;

class ChangesUnderWayTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final ChangesUnderWay changes = new ChangesUnderWay();

  @Test
  void nothingBeginsAfterTheEnd() {
    assertThat(changes.close(Duration.ZERO)).isTrue();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(changes::begin)
        .matches(problem -> problem.type() == ProblemType.UNAVAILABLE)
        .matches(problem -> problem.retryAfter().isPresent());
  }

  @Test
  void theEndWaitsForWhatIsUnderWay() {
    changes.begin();
    CompletableFuture<Boolean> closed = CompletableFuture.supplyAsync(() -> changes.close(LONG));
    changes.end();

    assertThat(closed).succeedsWithin(LONG).isEqualTo(true);
  }

  @Test
  void whatDoesNotEndInTimeIsTold() {
    changes.begin();

    assertThat(changes.close(Duration.ofMillis(1))).isFalse();
  }
}
