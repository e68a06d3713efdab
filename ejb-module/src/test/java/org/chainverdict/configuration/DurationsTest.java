package org.chainverdict.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "500ms, PT0.5S",
    "45s, PT45S",
    "45, PT45S",
    "10m, PT10M",
    "12h, PT12H",
    "7d, PT168H",
    "' 7 d ', PT168H",
    "0, PT0S",
    "PT1H30M, PT1H30M"
  })
  void unitsAreReadAsOperatorsWriteThem(String text, Duration duration) {
    assertThat(Durations.parse(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "10 minutes", "1.5h", "10M", "1h30m", "12345678901s"})
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> Durations.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5s", "-5", "PT-5S", "-PT5S"})
  void timeDoesNotRunBackwards(String text) {
    assertThatThrownBy(() -> Durations.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
