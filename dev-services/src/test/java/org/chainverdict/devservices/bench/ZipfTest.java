package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ZipfTest {

  @Test
  void theSecondComesHalfAsOftenAsTheFirstAndTheLastComesToo() {
    Zipf zipf = new Zipf(10);
    SplittableRandom random = new SplittableRandom(1);
    int[] times = new int[10];
    for (int i = 0; i < 100_000; i++) {
      times[zipf.next(random)]++;
    }

    assertThat((double) times[0] / times[1]).isCloseTo(2, withPercentage(5));
    assertThat((double) times[0] / times[9]).isCloseTo(10, withPercentage(10));
  }

  @Test
  void ofOneThereIsOnlyTheFirst() {
    assertThat(new Zipf(1).next(new SplittableRandom(7))).isZero();
  }
}
