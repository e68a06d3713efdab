package org.chainverdict.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.observability.RoundTrips;
import org.junit.jupiter.api.Test;

class ServerTimingTest {

  @Test
  void theHeaderHasCountsAndTheDurationInMilliseconds() {
    assertThat(ServerTiming.text(new RoundTrips.Count(3, 1, 12_345_678)))
        .isEqualTo("db;desc=\"3\", auth;desc=\"1\", total;dur=12.3");
  }
}
