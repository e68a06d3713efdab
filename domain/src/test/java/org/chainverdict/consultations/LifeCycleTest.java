package org.chainverdict.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chainverdict.consultations.ConsultationStatus.CANCELLED;
import static org.chainverdict.consultations.ConsultationStatus.COMPLETED;
import static org.chainverdict.consultations.ConsultationStatus.CONFIRMED;
import static org.chainverdict.consultations.ConsultationStatus.REQUESTED;
import static org.chainverdict.consultations.ConsultationStatus.SCHEDULED;
import static org.chainverdict.consultations.Samples.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifeCycleTest {

  private static final Instant EARLY = START.minus(Duration.ofDays(1));
  private static final Instant JUST_IN_TIME = START.minus(Duration.ofHours(2));
  private static final Instant TOO_LATE = JUST_IN_TIME.plusMillis(1);

  /** What the table allows, at a time at which no rule of time is in the way. */
  private static final Set<List<ConsultationStatus>> ALLOWED =
      Set.of(
          List.of(REQUESTED, SCHEDULED),
          List.of(REQUESTED, CONFIRMED),
          List.of(REQUESTED, CANCELLED),
          List.of(SCHEDULED, CONFIRMED),
          List.of(SCHEDULED, CANCELLED),
          List.of(SCHEDULED, COMPLETED),
          List.of(CONFIRMED, COMPLETED),
          List.of(CONFIRMED, CANCELLED));

  static Stream<Arguments> everyStep() {
    return Stream.of(ConsultationStatus.values())
        .flatMap(
            from ->
                Stream.of(ConsultationStatus.values())
                    .map(to -> Arguments.of(from, to, ALLOWED.contains(List.of(from, to)))));
  }

  @ParameterizedTest
  @MethodSource("everyStep")
  void theLawyerSetsWhatTheTableAllows(
      ConsultationStatus from, ConsultationStatus to, boolean allowed) {
    Instant now = to == COMPLETED ? START : EARLY;
    assertThat(statusRefusal(from, to, now) == null).isEqualTo(allowed);
  }

  @ParameterizedTest
  @EnumSource(names = {"SCHEDULED", "CONFIRMED"})
  void completionWaitsForTheStart(ConsultationStatus from) {
    assertThat(statusRefusal(from, COMPLETED, START.minusMillis(1))).isNotNull();
    assertThat(statusRefusal(from, COMPLETED, START)).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"SCHEDULED", "CONFIRMED"})
  void theLawyerCallsABookingOffTwoHoursAheadOrNotAtAll(ConsultationStatus from) {
    assertThat(statusRefusal(from, CANCELLED, JUST_IN_TIME)).isNull();
    assertThat(statusRefusal(from, CANCELLED, TOO_LATE)).isNotNull();
  }

  @Test
  void theLawyerDeclinesARequestAtAnyTime() {
    assertThat(statusRefusal(REQUESTED, CANCELLED, START)).isNull();
  }

  @Test
  void aRefusalNamesTheField() {
    Problem problem = statusRefusal(CANCELLED, CONFIRMED, EARLY);

    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_INPUT);
    assertThat(problem.errors()).extracting(FieldError::path).containsExactly("status");
    assertThat(problem.errors()).extracting(FieldError::value).containsExactly("confirmed");
  }

  @ParameterizedTest
  @EnumSource
  void eitherPartyCancelsWhatIsStillAhead(ConsultationStatus from) {
    boolean allowed = Set.of(REQUESTED, SCHEDULED, CONFIRMED).contains(from);
    assertThat(cancelRefusal(from, JUST_IN_TIME) == null).isEqualTo(allowed);
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "SCHEDULED", "CONFIRMED"})
  void nobodyCancelsWithinTwoHours(ConsultationStatus from) {
    assertThat(cancelRefusal(from, TOO_LATE)).isNotNull();
    assertThat(cancelRefusal(from, START.plusSeconds(1))).isNotNull();
  }

  private static Problem statusRefusal(
      ConsultationStatus from, ConsultationStatus to, Instant now) {
    return catchThrowableOfType(
        Problem.class, () -> LifeCycle.checkStatus(Samples.in(from), to, now));
  }

  private static Problem cancelRefusal(ConsultationStatus from, Instant now) {
    return catchThrowableOfType(
        Problem.class, () -> LifeCycle.checkCancellation(Samples.in(from), now));
  }
}
