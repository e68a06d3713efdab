package org.chainverdict.documents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMomentTest {

  @Test
  void bothEndsBelongToTheSpan() {
    assertThat(UploadMoment.from("2026-01-31")).hasValue(Instant.parse("2026-01-31T00:00:00Z"));
    assertThat(UploadMoment.after("2026-01-31")).hasValue(Instant.parse("2026-02-01T00:00:00Z"));
    assertThat(UploadMoment.from("2026-01-31T10:00:00+01:00"))
        .hasValue(Instant.parse("2026-01-31T09:00:00Z"));
    assertThat(UploadMoment.after("2026-01-31T10:00:00Z"))
        .hasValue(Instant.parse("2026-01-31T10:00:00.001Z"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-13-01",
        "2026-01-01T10:00",
        "+999999999-12-31",
        "-0001-01-01"
      })
  void whatIsNoMomentIsIgnored(String text) {
    assertThat(UploadMoment.from(text)).isEmpty();
    assertThat(UploadMoment.after(text)).isEmpty();
  }
}
