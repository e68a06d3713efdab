package org.chainverdict.administration.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.Statistics.Group;
import org.chainverdict.administration.Statistics.TopLawyer;
import org.junit.jupiter.api.Test;

class FiguresReaderTest {

  @Test
  void anEmptyPlatformHasZerosAndTwelveMonths() {
    Analytics analytics = FiguresReader.analytics(cases(), cases(), new Document());

    assertThat(analytics.counts()).isEqualTo(new Analytics.Counts(0, 0, 0, 0, 0, 0, 0));
    assertThat(analytics.months()).hasSize(12).containsOnly(new Analytics.Month(0, 0));
    assertThat(analytics.revenue()).isEqualTo(new Analytics.Revenue(0, 0, 0, null));
    assertThat(analytics.newestQueries()).isEmpty();
  }

  @Test
  void totalsAreTheSumsOfTheirGroups() {
    Analytics analytics =
        FiguresReader.analytics(
            cases(filed("pending", 0, 4), filed("resolved", 1, 5), filed("pending", 1, 1)),
            cases(filed("mediation", 12, 1)),
            new Document(
                "rows",
                List.of(
                    accounts("citizen", true, true, null, 7),
                    accounts("citizen", false, true, null, 70),
                    accounts("lawyer", true, false, "pending", 2),
                    accounts("lawyer", false, false, "pending", 1),
                    accounts("lawyer", true, true, "verified", 3))));

    assertThat(analytics.counts()).isEqualTo(new Analytics.Counts(7, 5, 10, 1, 5, 0, 3));
    assertThat(analytics.months().get(0)).isEqualTo(new Analytics.Month(6, 0));
    assertThat(analytics.months().get(11)).isEqualTo(new Analytics.Month(0, 1));
  }

  @Test
  void theAverageFeeIsThatOfActiveVerifiedLawyersWhoNameOne() {
    Document some = accounts("lawyer", true, true, "verified", 3);
    Document others = accounts("lawyer", true, true, null, 1);
    Document inactive = accounts("lawyer", false, true, "verified", 1);
    Document revenue = new Document("_id", null).append("total", 900).append("thisMonth", 400.5);
    Document row =
        new Document(
            "rows",
            List.of(
                some.append("fees", 1000).append("named", 2),
                others.append("fees", 500.0).append("named", 1),
                inactive.append("fees", 9000).append("named", 1),
                revenue));

    assertThat(FiguresReader.analytics(cases(), cases(), row).revenue())
        .isEqualTo(new Analytics.Revenue(900, 400.5, 0, 500.0));
  }

  @Test
  void theNewestOfAllGroupsComeFirst() {
    CaseFigures cases =
        cases(
            filed("pending", 1, 2).append("recent", Arrays.asList(key(3, 30), key(1, 10), null)),
            filed("closed", 2, 2).append("recent", List.of(key(5, 30), key(2, 20))));
    assertThat(cases.recent(3))
        .extracting(recent -> Integer.parseInt(recent.id().toHexString()))
        .containsExactly(5, 3, 2);
  }

  @Test
  void theLargestGroupComesFirst() {
    CaseFigures roles = cases(filed("admin", 0, 1), filed("lawyer", 0, 3), filed("citizen", 0, 3));
    assertThat(roles.byStatus())
        .containsExactly(new Group("citizen", 3), new Group("lawyer", 3), new Group("admin", 1));
  }

  @Test
  void resolutionTimesAreCountedInDays() {
    Document quick = resolved(1, 1).append("timed", 1).append("millis", 43_200_000L);
    Document slow = resolved(2, 2).append("timed", 2).append("millis", 345_600_000L);
    quick.append("shortest", 43_200_000L).append("longest", 43_200_000L);
    slow.append("shortest", 86_400_000L).append("longest", 259_200_000L);
    Document none = resolved(3, 4).append("timed", 0).append("shortest", null);

    assertThat(ResolvedFigures.time(List.of(quick, slow, none)))
        .contains(new Statistics.ResolutionTime(1.5, 0.5, 3));
    assertThat(ResolvedFigures.time(List.of(none))).isEmpty();
  }

  @Test
  void aLawyersResolvedCasesOfBothTypesCountAlike() {
    List<Document> rows =
        List.of(
            resolved(2, 3),
            resolved(1, 3),
            resolved(2, 1),
            new Document("_id", new Document("status", "resolved").append("lawyer", null))
                .append("count", 9));
    assertThat(ResolvedFigures.top(rows))
        .extracting(top -> Integer.parseInt(top.lawyer().hex()), TopLawyer::resolvedCases)
        .containsExactly(tuple(2, 4L), tuple(1, 3L));
  }

  @Test
  void aCaseWithOddValuesIsStillListed() {
    Document odd =
        new Document("_id", new ObjectId())
            .append("title", 5)
            .append("citizen", "not an id")
            .append("createdAt", "yesterday");
    Document row = new Document("newDisputes", List.of(odd));

    assertThat(FiguresReader.analytics(cases(), cases(), row).newestDisputes())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.title()).isNull();
              assertThat(item.citizen()).isNull();
            });
  }

  private static CaseFigures cases(Document... rows) {
    return new CaseFigures(List.of(rows));
  }

  private static Document filed(String status, int month, int count) {
    return new Document("_id", new Document("status", status).append("month", month))
        .append("count", count);
  }

  private static Document accounts(
      String role, boolean active, boolean verified, String verification, int count) {
    Document key =
        new Document("role", role)
            .append("active", active)
            .append("verified", verified)
            .append("verification", verification);
    return new Document("_id", key).append("count", count);
  }

  private static Document resolved(int lawyer, int count) {
    return new Document("_id", new Document("status", "resolved").append("lawyer", id(lawyer)))
        .append("count", count);
  }

  private static Document key(int id, long at) {
    return new Document("at", new Date(at)).append("id", id(id)).append("people", List.of());
  }

  private static ObjectId id(int id) {
    return new ObjectId("%024d".formatted(id));
  }
}
