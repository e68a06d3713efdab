package org.chainverdict.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C23")
class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z,     2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z",
    "2026-01-31T23:59:59.999Z, 2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z",
    "2024-02-29T12:00:00Z,     2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
    "2026-12-31T23:59:59.999Z, 2026-12-01T00:00:00Z, 2027-01-01T00:00:00Z"
  })
  void aMonthReachesUpToTheNextOne(Instant moment, Instant from, Instant until) {
    assertThat(Span.monthOf(moment)).isEqualTo(new Span(from, until));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T23:59:59.999Z, 2025-12-01T00:00:00Z, 2026-01-01T00:00:00Z",
    "2026-03-31T12:00:00Z,     2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z"
  })
  void theMonthBeforeEndsWhereThisOneBegins(Instant moment, Instant from, Instant until) {
    assertThat(Span.monthBefore(moment)).isEqualTo(new Span(from, until));
    assertThat(Span.monthBefore(moment).until()).isEqualTo(Span.monthOf(moment).from());
  }

  @Test
  void aYearIsThatOfUtc() {
    assertThat(Span.yearOf(Instant.parse("2025-12-31T23:59:59.999Z")))
        .isEqualTo(
            new Span(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z")));
  }
}
