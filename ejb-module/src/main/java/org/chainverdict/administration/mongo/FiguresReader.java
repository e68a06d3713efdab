package org.chainverdict.administration.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.number;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.Analytics.Counts;
import org.chainverdict.administration.Analytics.Month;
import org.chainverdict.administration.Analytics.Revenue;
import org.chainverdict.administration.CaseSummary;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.Statistics.ResolutionTime;
import org.chainverdict.administration.Statistics.TopLawyer;

/** Rows of the pipelines as reports. */
final class FiguresReader {

  private static final int MONTHS = 12;
  private static final double MILLIS_A_DAY = 86_400_000;

  private FiguresReader() {}

  static Analytics analytics(Rows rows) {
    return new Analytics(
        counts(rows),
        rows.of(AnalyticsPipeline.NEW_QUERIES).stream().map(FiguresReader::summary).toList(),
        rows.of(AnalyticsPipeline.NEW_DISPUTES).stream().map(FiguresReader::summary).toList(),
        months(rows),
        revenue(rows));
  }

  static Statistics statistics(Rows rows) {
    return new Statistics(
        rows.groups(StatisticsPipeline.ROLES),
        rows.groups(StatisticsPipeline.QUERIES),
        rows.groups(StatisticsPipeline.DISPUTES),
        rows.of(StatisticsPipeline.TOP).stream()
            .map(row -> new TopLawyer(id(row, "_id"), whole(row, Stages.COUNT, 0)))
            .toList(),
        rows.first(StatisticsPipeline.RESOLUTION)
            .map(
                row ->
                    new ResolutionTime(
                        days(row, "average"), days(row, "shortest"), days(row, "longest"))));
  }

  private static Counts counts(Rows rows) {
    return new Counts(
        rows.count(AnalyticsPipeline.ROLES, "citizen"),
        rows.count(AnalyticsPipeline.ROLES, "lawyer"),
        rows.total(AnalyticsPipeline.QUERIES),
        rows.total(AnalyticsPipeline.DISPUTES),
        rows.count(AnalyticsPipeline.QUERIES, "resolved"),
        rows.count(AnalyticsPipeline.DISPUTES, "resolved"),
        rows.total(AnalyticsPipeline.WAITING));
  }

  private static List<Month> months(Rows rows) {
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(
            month ->
                new Month(
                    rows.count(AnalyticsPipeline.QUERY_MONTHS, month),
                    rows.count(AnalyticsPipeline.DISPUTE_MONTHS, month)))
        .toList();
  }

  private static Revenue revenue(Rows rows) {
    Document sums = rows.first(AnalyticsPipeline.REVENUE).orElseGet(Document::new);
    Double average =
        rows.first(AnalyticsPipeline.FEE).map(row -> number(row, "average")).orElse(null);
    return new Revenue(
        orZero(sums, "total"), orZero(sums, "thisMonth"), orZero(sums, "lastMonth"), average);
  }

  private static CaseSummary summary(Document row) {
    return new CaseSummary(
        id(row, "_id"),
        text(row, "title"),
        text(row, "description"),
        text(row, "category"),
        text(row, "disputeType"),
        text(row, "status"),
        text(row, "priority"),
        id(row, "citizen"),
        id(row, "assignedLawyer"),
        instant(row, "createdAt"),
        instant(row, "updatedAt"));
  }

  private static double days(Document row, String millis) {
    return orZero(row, millis) / MILLIS_A_DAY;
  }

  private static double orZero(Document row, String key) {
    Double value = number(row, key);
    return value == null ? 0 : value;
  }
}
