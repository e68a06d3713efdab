package org.chainverdict.consultations.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentTimeTest {

  @Test
  void anyOffsetIsUnderstood() {
    Instant ten = Instant.parse("2030-01-31T10:00:00Z");
    assertThat(AppointmentTime.parse("2030-01-31T10:00:00.000Z")).contains(ten);
    assertThat(AppointmentTime.parse("2030-01-31T15:30:00+05:30")).contains(ten);
    assertThat(AppointmentTime.parse("2030-01-31T10:00Z")).contains(ten);
  }

  @Test
  void whatTheDatabaseCannotKeepIsCutOff() {
    assertThat(AppointmentTime.parse("2030-01-31T10:00:00.123456Z"))
        .contains(Instant.parse("2030-01-31T10:00:00.123Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2030-01-31",
        "2030-01-31T10:00:00",
        "2030-02-30T10:00:00Z",
        "+999999999-12-31T23:59:59Z",
        "-0001-01-01T00:00:00Z",
        "1893456000000"
      })
  void anythingElseIsNoTime(String text) {
    assertThat(AppointmentTime.parse(text)).isEmpty();
  }
}
