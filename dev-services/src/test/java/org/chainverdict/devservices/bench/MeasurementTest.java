package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  @Test
  void aPercentileIsTheTimeThatSoManyKeep() {
    long[] downwards = LongStream.rangeClosed(1, 100).map(n -> (101 - n) * 1_000_000).toArray();
    Measurement measured = new Measurement(downwards, 0, 0.5);

    assertThat(measured.millis(50)).isEqualTo(50);
    assertThat(measured.millis(95)).isEqualTo(95);
    assertThat(measured.cpuSecondsPerThousand()).isEqualTo(5);
  }

  @Test
  void oneRequestIsEveryPercentile() {
    Measurement measured = new Measurement(new long[] {2_000_000}, 0, 0);

    assertThat(measured.millis(1)).isEqualTo(2);
    assertThat(measured.millis(100)).isEqualTo(2);
  }
}
