package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PerformancePageTest {

  @Test
  void aSectionIsReplacedAndTheOthersStay() {
    String page = PerformancePage.with("", "mix", "## Mix\n\none");
    page = PerformancePage.with(page, "lists", "## Lists\n\ntwo");
    page = PerformancePage.with(page, "mix", "## Mix\n\nthree");

    assertThat(page).startsWith("# Performance\n").contains("two", "three").doesNotContain("one\n");
    assertThat(page.indexOf("three")).isLessThan(page.indexOf("two"));
    assertThat(PerformancePage.with(page, "mix", "## Mix\n\nthree")).isEqualTo(page);
  }

  @Test
  void aRowShowsRatiosToNginxAndToTheOldSystem() {
    Sample nginx = new Sample(40_000, 4, 0.3, 2, 0, 0.4);
    Sample node = new Sample(20_000, 4, 0.9, 4, 0, 1);
    Duel.Round round = new Duel.Round(nginx, node);

    assertThat(
            PerformancePage.line(
                new HitRow(
                    "citizen", "/api/citizens/dashboard", "plain", 260, round, List.of(round))))
        .isEqualTo(
            "| `/api/citizens/dashboard`, plain | 260 | 0.050 | 0.0100 | 5.0 | 1.50 | 30 | 5000 | 10000 | 0.50 |");
  }

  @Test
  void whatIsNotKnownIsLeftEmpty() {
    assertThat(PerformancePage.number("%.1f", Double.NaN)).isEmpty();
  }
}
