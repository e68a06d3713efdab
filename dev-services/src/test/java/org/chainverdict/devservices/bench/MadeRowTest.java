package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MadeRowTest {

  @Test
  void theRoundWithTheMiddleCpuCounts() {
    MadeRow row = row(3.0, 0.8, 1.0);

    assertThat(row.middle().cpuSecondsPerThousand()).isEqualTo(1.0);
    assertThat(row.cheapest().cpuSecondsPerThousand()).isEqualTo(0.8);
    assertThat(row.dearest().cpuSecondsPerThousand()).isEqualTo(3.0);
    assertThat(row.gain()).isEqualTo(4.0);
  }

  @Test
  void onAMachineOnWhichNginxTakesTwiceAsMuchTheGainIsTwiceAsLarge() {
    assertThat(row(1.0).gain(2 * OldSystem.UNIT)).isEqualTo(8.0, within(1e-9));
    assertThat(row(1.0).gain(Double.NaN)).isNaN();
  }

  private static MadeRow row(double... perThousand) {
    List<Measurement> rounds =
        DoubleStream.of(perThousand)
            .mapToObj(cpu -> new Measurement(new long[1_000], 1, cpu))
            .toList();
    return new MadeRow("as shown", rounds, 4.0);
  }
}
