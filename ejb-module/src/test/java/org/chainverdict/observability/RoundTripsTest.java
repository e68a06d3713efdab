package org.chainverdict.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundTripsTest {

  @AfterEach
  void end() {
    RoundTrips.end();
  }

  @Test
  void whatIsSentOutsideOfARequestIsNotCounted() {
    RoundTrips.sent();
    assertThat(RoundTrips.count().work()).isZero();
  }

  @Test
  void everyRequestStartsAtZero() {
    RoundTrips.begin();
    RoundTrips.sent();
    RoundTrips.begin();
    assertThat(RoundTrips.count().work()).isZero();
  }

  @Test
  void theSearchForTheCallerCountsApart() {
    RoundTrips.begin();
    String found =
        RoundTrips.authenticating(
            () -> {
              RoundTrips.sent();
              return "caller";
            });
    RoundTrips.sent();
    RoundTrips.sent();

    assertThat(found).isEqualTo("caller");
    assertThat(RoundTrips.count().authentication()).isEqualTo(1);
    assertThat(RoundTrips.count().work()).isEqualTo(2);
  }

  @Test
  void whatATransactionDidBeforeItWasRepeatedCountsNoMore() {
    RoundTrips.begin();
    RoundTrips.sent();
    RoundTrips.Count before = RoundTrips.count();
    RoundTrips.sent();
    RoundTrips.sent();
    RoundTrips.backTo(before);
    RoundTrips.sent();

    assertThat(RoundTrips.count().work()).isEqualTo(2);
  }
}
