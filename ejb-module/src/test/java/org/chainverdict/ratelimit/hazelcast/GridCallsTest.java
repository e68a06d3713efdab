package org.chainverdict.ratelimit.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chainverdict.ratelimit.CountsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridCallsTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final GridCalls calls = new GridCalls();
  private final CountDownLatch stuck = new CountDownLatch(1);

  @AfterEach
  void stop() {
    stuck.countDown();
    calls.stop();
  }

  @Test
  void answersWhatTheGridAnswers() {
    assertThat(calls.<String>call(LONG, false, () -> "answer")).isEqualTo("answer");
  }

  @Test
  void doesNotWaitForeverForAGridThatDoesNotAnswer() {
    long start = System.nanoTime();
    fails(SHORT, true);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG);
  }

  @Test
  void theImpatientAreTurnedAwayAtOnceAfterThreeFailures() {
    for (int i = 0; i < 3; i++) {
      fails(SHORT, false);
    }
    AtomicBoolean asked = new AtomicBoolean();
    assertThatExceptionOfType(CountsUnavailable.class)
        .isThrownBy(() -> calls.call(LONG, false, () -> asked.getAndSet(true)));
    assertThat(asked).isFalse();
  }

  @Test
  void thePatientAskAllTheSame() {
    for (int i = 0; i < 3; i++) {
      fails(SHORT, false);
    }
    assertThat(calls.<String>call(LONG, true, () -> "answer")).isEqualTo("answer");
  }

  @Test
  void oneFailureTurnsNobodyAway() {
    fails(SHORT, false);
    fails(SHORT, false);
    assertThat(calls.<String>call(LONG, false, () -> "answer")).isEqualTo("answer");
  }

  @Test
  void aLateResultIsHandedOver() throws Exception {
    CompletableFuture<String> late = new CompletableFuture<>();
    assertThatExceptionOfType(CountsUnavailable.class)
        .isThrownBy(
            () ->
                calls.call(
                    SHORT,
                    true,
                    () -> {
                      stuck.await();
                      return "late";
                    },
                    late::complete));
    assertThat(late).isNotDone();
    stuck.countDown();
    assertThat(late.get(20, TimeUnit.SECONDS)).isEqualTo("late");
  }

  @Test
  void aFailureOfTheGridIsToldAsSuch() {
    assertThatExceptionOfType(CountsUnavailable.class)
        .isThrownBy(
            () ->
                calls.call(
                    LONG,
                    true,
                    () -> {
                      throw new IllegalStateException("not active");
                    }));
  }

  private void fails(Duration patience, boolean patient) {
    assertThatExceptionOfType(CountsUnavailable.class)
        .isThrownBy(
            () ->
                calls.call(
                    patience,
                    patient,
                    () -> {
                      stuck.await();
                      return null;
                    }));
  }
}
