package org.chainverdict.administration.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.Statistics.Group;
import org.junit.jupiter.api.Test;

class FiguresReaderTest {

  @Test
  void anEmptyPlatformHasZerosAndTwelveMonths() {
    Analytics analytics = FiguresReader.analytics(new Rows(List.of()));

    assertThat(analytics.counts()).isEqualTo(new Analytics.Counts(0, 0, 0, 0, 0, 0, 0));
    assertThat(analytics.months()).hasSize(12).containsOnly(new Analytics.Month(0, 0));
    assertThat(analytics.revenue()).isEqualTo(new Analytics.Revenue(0, 0, 0, null));
    assertThat(analytics.newestQueries()).isEmpty();
  }

  @Test
  void totalsAreTheSumsOfTheirGroups() {
    Analytics analytics =
        FiguresReader.analytics(
            new Rows(
                List.of(
                    row("roles", "citizen", 7),
                    row("roles", "lawyer", 3),
                    row("waiting", "lawyer", 2),
                    row("queries", "pending", 4),
                    row("queries", "resolved", 5),
                    row("disputes", "mediation", 1),
                    row("queryMonths", 1, 6),
                    row("disputeMonths", 12, 1))));

    assertThat(analytics.counts()).isEqualTo(new Analytics.Counts(7, 3, 9, 1, 5, 0, 2));
    assertThat(analytics.months().get(0)).isEqualTo(new Analytics.Month(6, 0));
    assertThat(analytics.months().get(11)).isEqualTo(new Analytics.Month(0, 1));
  }

  @Test
  void theLargestGroupComesFirst() {
    Statistics statistics =
        FiguresReader.statistics(
            new Rows(
                List.of(
                    row("roles", "admin", 1),
                    row("roles", "lawyer", 3),
                    row("roles", "citizen", 3))));

    assertThat(statistics.users())
        .containsExactly(new Group("citizen", 3), new Group("lawyer", 3), new Group("admin", 1));
    assertThat(statistics.resolution()).isEmpty();
  }

  @Test
  void resolutionTimesAreCountedInDays() {
    Document times =
        new Document("part", "resolution")
            .append("average", 129_600_000.0)
            .append("shortest", 43_200_000L)
            .append("longest", 86_400_000L);

    assertThat(FiguresReader.statistics(new Rows(List.of(times))).resolution())
        .contains(new Statistics.ResolutionTime(1.5, 0.5, 1));
  }

  @Test
  void aCaseWithOddValuesIsStillListed() {
    Document odd =
        new Document("part", "newDisputes")
            .append("_id", new ObjectId())
            .append("title", 5)
            .append("citizen", "not an id")
            .append("createdAt", "yesterday");

    assertThat(FiguresReader.analytics(new Rows(List.of(odd))).newestDisputes())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.title()).isNull();
              assertThat(item.citizen()).isNull();
            });
  }

  private static Document row(String part, Object key, int count) {
    return new Document("part", part).append("key", key).append("count", count);
  }
}
