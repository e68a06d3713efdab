package org.chainverdict.platform.compression;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.cache.application.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedCodingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null | IDENTITY",
        "'' | IDENTITY",
        "gzip | GZIP",
        "GZIP | GZIP",
        "br | BROTLI",
        "gzip, deflate, br, zstd | BROTLI",
        "br;q=0.5, gzip;q=0.9 | GZIP",
        "br;q=0, gzip | GZIP",
        "gzip;q=0 | IDENTITY",
        "* | BROTLI",
        "*;q=0 | IDENTITY",
        "br;q=0, * | GZIP",
        "identity | IDENTITY",
        "identity;q=1, gzip;q=0.5 | IDENTITY",
        "identity;q=0.5, gzip | GZIP",
        "gzip;q=abc | IDENTITY",
        "gzip;q=2 | IDENTITY",
        "deflate | IDENTITY"
      })
  void takesWhatTheClientLikesBest(String header, Coding expected) {
    assertThat(AcceptedCoding.of(header, coding -> true)).isEqualTo(expected);
  }

  @Test
  void givesNothingThatIsNotThere() {
    assertThat(AcceptedCoding.of("br, gzip;q=0.5", coding -> coding != Coding.BROTLI))
        .isEqualTo(Coding.GZIP);
    assertThat(AcceptedCoding.of("br, gzip", coding -> coding == Coding.IDENTITY))
        .isEqualTo(Coding.IDENTITY);
  }
}
