package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void refusedFieldsTravelWithTheProblem() {
    FieldError error = FieldError.query("page", "must be a number", "x");

    Problem problem = Problem.invalid(error);

    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_INPUT);
    assertThat(problem).hasMessage("Validation failed");
    assertThat(problem.errors()).containsExactly(error);
    assertThat(problem.retryAfter()).isEmpty();
  }

  @Test
  void thePauseBeforeAnotherAttemptTravelsWithTheProblem() {
    assertThat(Problem.tooMany("Slow down", Duration.ofSeconds(7)).retryAfter())
        .contains(Duration.ofSeconds(7));
    assertThat(Problem.unavailable("Later", Duration.ofSeconds(3)).retryAfter())
        .contains(Duration.ofSeconds(3));
  }

  @Test
  void aRefusalCostsNoStackTrace() {
    assertThat(Problem.forbidden("No").getStackTrace()).isEmpty();
  }
}
