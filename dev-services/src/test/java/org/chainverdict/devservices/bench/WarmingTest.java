package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmingTest {

  @Test
  void goesOnWhileRoundsGetCheaper() {
    Iterator<Double> costs = List.of(9.0, 5.0, 5.1, 3.0, 2.9, 3.1, 3.0, 3.2, 1.0).iterator();

    assertThat(Warming.until(Duration.ofMinutes(1), costs::next)).isEqualTo(8);
  }

  @Test
  void endsWhenTheTimeIsUp() {
    assertThat(Warming.until(Duration.ZERO, () -> 1)).isEqualTo(1);
  }

  @Test
  void itTakesAsLongAsIsAskedFor() {
    long begin = System.nanoTime();
    Warming.until(Duration.ofMillis(50), Duration.ofMinutes(1), () -> 1);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(49));
  }
}
