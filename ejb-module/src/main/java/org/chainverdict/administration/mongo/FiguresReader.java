package org.chainverdict.administration.mongo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.Analytics.Counts;
import org.chainverdict.administration.Analytics.Month;
import org.chainverdict.administration.Analytics.Revenue;
import org.chainverdict.administration.CaseSummary;
import org.chainverdict.identity.KnownPeople;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.mongo.PersonReader;
import org.chainverdict.shared.Id;

/** Rows of the pipelines as reports. */
final class FiguresReader {

  private static final int MONTHS = 12;

  private static final Comparator<CaseSummary> NEWEST_FIRST =
      Comparator.comparing(
              CaseSummary::createdAt,
              Comparator.nullsFirst(Comparator.<java.time.Instant>naturalOrder()))
          .thenComparing(item -> item.id().hex())
          .reversed();

  private FiguresReader() {}

  /**
   * @param rest the row of an {@link AnalyticsPipeline}
   */
  static Analytics analytics(CaseFigures queries, CaseFigures disputes, Document rest) {
    AccountFigures accounts = new AccountFigures(parts(rest, AnalyticsPipeline.ROWS));
    return new Analytics(
        new Counts(
            accounts.active("citizen"),
            accounts.active("lawyer"),
            queries.total(),
            disputes.total(),
            queries.count("resolved"),
            disputes.count("resolved"),
            accounts.waiting()),
        newest(rest, AnalyticsPipeline.QUERIES),
        newest(rest, AnalyticsPipeline.DISPUTES),
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> new Month(queries.filedIn(month), disputes.filedIn(month)))
            .toList(),
        new Revenue(
            accounts.revenue("total"),
            accounts.revenue("thisMonth"),
            accounts.revenue("lastMonth"),
            accounts.averageFee()));
  }

  /** Those who were loaded with a report. */
  static KnownPeople people(Set<Id> sought, Document row) {
    return new KnownPeople(
        sought,
        parts(row, AnalyticsPipeline.PEOPLE).stream()
            .map(PersonReader::person)
            .collect(toMap(Person::id, identity(), (one, same) -> one)));
  }

  private static List<CaseSummary> newest(Document rest, String list) {
    return parts(rest, list).stream().map(FiguresReader::summary).sorted(NEWEST_FIRST).toList();
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
}
