package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Test;

class HashingTurnsTest {

  private final HashingTurns turns = new HashingTurns(1, Duration.ofMillis(1));

  @Test
  void whoGetsNoTurnInTimeIsAskedToComeBack() {
    turns.take(
        () ->
            assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> turns.take(() -> "too many"))
                .satisfies(e -> assertThat(e.type()).isEqualTo(ProblemType.UNAVAILABLE))
                .satisfies(e -> assertThat(e.retryAfter()).isPresent()));
  }

  @Test
  void aTurnIsFreeAgainAfterwards() {
    assertThat(turns.take(() -> "first")).isEqualTo("first");
    assertThat(turns.take(() -> "second")).isEqualTo("second");
  }

  @Test
  void failedWorkGivesItsTurnBack() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                turns.take(
                    () -> {
                      throw new IllegalStateException();
                    }));

    assertThat(turns.take(() -> "next")).isEqualTo("next");
  }

  @Test
  void anInterruptedThreadDoesNotWait() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(Problem.class).isThrownBy(() -> turns.take(() -> "late"));
    assertThat(Thread.interrupted()).isTrue();
  }
}
