package org.chainverdict.administration.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
  private static final Instant MONTH_AGO = NOW.minus(Duration.ofDays(31));

  private final Reach reach = new Reach();

  @Test
  void aMonthIsFarEnoughAtFirst() {
    assertThat(reach.since("queries", NOW)).isEqualTo(MONTH_AGO);
  }

  @Test
  void itIsRememberedHowFarOneHadToLook() {
    Instant found = NOW.minus(Duration.ofDays(400));
    reach.found("queries", found);

    assertThat(reach.since("queries", NOW)).isEqualTo(found);
    assertThat(reach.since("disputes", NOW)).isEqualTo(MONTH_AGO);
  }

  @Test
  void whatIsNearerThanAMonthShortensNothing() {
    reach.found("queries", NOW.minus(Duration.ofDays(2)));

    assertThat(reach.since("queries", NOW)).isEqualTo(MONTH_AGO);
  }
}
