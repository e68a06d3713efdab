package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainverdict.devservices.bench.Duel.Round;
import org.junit.jupiter.api.Test;

class DuelTest {

  @Test
  void ratiosAreOfCpuPerRequestAndOfRequestsPerSecond() {
    Round round = round(0.01, 0.06);

    assertThat(round.cpuRatio()).isEqualTo(6);
    assertThat(round.throughputRatio()).isEqualTo(0.25);
  }

  @Test
  void theRoundWithTheMiddleRatioCounts() {
    Round middle = round(0.02, 0.14);

    assertThat(Duel.middle(List.of(round(0.01, 0.2), middle, round(0.01, 0.05)))).isSameAs(middle);
  }

  @Test
  void withoutNginxTheMiddleIsThatOfTheNode() {
    Round middle = new Round(null, sample(1, 0.5));

    assertThat(
            Duel.middle(
                List.of(new Round(null, sample(1, 0.9)), middle, new Round(null, sample(1, 0.1)))))
        .isSameAs(middle);
    assertThat(middle.cpuRatio()).isNaN();
  }

  @Test
  void theRoundWithTheMiddleLatencyCounts() {
    Round middle = new Round(null, new Sample(1, 1, 1, 3, 0, 1));

    assertThat(
            Duel.middleLatency(
                List.of(
                    new Round(null, new Sample(1, 1, 1, 9, 0, 2)),
                    middle,
                    new Round(null, new Sample(1, 1, 1, 2, 0, 3)))))
        .isSameAs(middle);
  }

  /** CPU per 1,000 requests. */
  private static Round round(double nginx, double node) {
    return new Round(sample(4, nginx), sample(1, node));
  }

  private static Sample sample(int times, double cpuPerThousand) {
    return new Sample(times * 1_000L, 1, 1, 1, 0, times * cpuPerThousand);
  }
}
