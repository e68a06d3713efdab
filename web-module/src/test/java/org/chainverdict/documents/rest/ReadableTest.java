package org.chainverdict.documents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 Bytes",
    "1023, 1023 Bytes",
    "1024, 1 KB",
    "1536, 1.5 KB",
    "10485760, 10 MB",
    "123456789, 117.74 MB",
    "5368709120000, 5000 GB"
  })
  void sizes(long bytes, String text) {
    assertThat(ReadableSize.of(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 1 day ago",
    "PT24H, 1 day ago",
    "PT24H0.001S, 2 days ago",
    "P6D, 6 days ago",
    "P7D, 1 week ago",
    "P8D, 2 weeks ago",
    "P29D, 5 weeks ago",
    "P30D, 1 month ago",
    "P31D, 2 months ago",
    "P364D, 13 months ago",
    "P365D, 1 year ago",
    "P366D, 2 years ago",
    "PT-1H, 1 day ago"
  })
  void ages(Duration age, String text) {
    Instant now = Instant.parse("2026-06-01T00:00:00Z");
    assertThat(ReadableAge.of(now.minus(age), now)).isEqualTo(text);
  }
}
