package org.chainverdict.administration.mongo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.number;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.Statistics.ResolutionTime;
import org.chainverdict.administration.Statistics.TopLawyer;
import org.chainverdict.shared.Id;

/**
 * The cases of one collection by their status, those that a lawyer has resolved by the lawyer as
 * well, with the time that it took: in one walk through an index.
 */
final class ResolvedFigures {

  private static final double MILLIS_A_DAY = 86_400_000;

  private ResolvedFigures() {}

  static List<Document> stages() {
    Document resolved = equal("$status", "resolved");
    Document timed =
        new Document(
            "$and",
            List.of(resolved, isOf("date", "$createdAt"), isOf("date", "$resolution.resolvedAt")));
    Document millis =
        condition(
            timed,
            new Document(
                "$dateDiff",
                new Document("startDate", "$createdAt")
                    .append("endDate", "$resolution.resolvedAt")
                    .append("unit", "millisecond")),
            null);
    Document key =
        new Document("status", "$status")
            .append("lawyer", condition(resolved, "$assignedLawyer", null));
    return List.of(
        Stages.match(Stages.withText("status")),
        new Document(
            "$group",
            new Document("_id", key)
                .append("count", new Document("$sum", 1))
                .append("timed", new Document("$sum", condition(timed, 1, 0)))
                .append("millis", new Document("$sum", millis))
                .append("shortest", new Document("$min", millis))
                .append("longest", new Document("$max", millis))));
  }

  /** A lawyer's resolved queries and disputes count alike. */
  static List<TopLawyer> top(List<Document> rows) {
    Map<Id, Long> resolved = new HashMap<>();
    for (Document row : rows) {
      Id lawyer = part(row, "_id").map(key -> id(key, "lawyer")).orElse(null);
      if (lawyer != null) {
        resolved.merge(lawyer, whole(row, "count", 0), Long::sum);
      }
    }
    return resolved.entrySet().stream()
        .map(entry -> new TopLawyer(entry.getKey(), entry.getValue()))
        .sorted(
            comparingLong(TopLawyer::resolvedCases)
                .reversed()
                .thenComparing(comparing(top -> top.lawyer().hex())))
        .limit(Statistics.TOP_LAWYERS)
        .toList();
  }

  /** Empty while none is resolved. */
  static Optional<ResolutionTime> time(List<Document> rows) {
    long count = rows.stream().mapToLong(row -> whole(row, "timed", 0)).sum();
    if (count == 0) {
      return Optional.empty();
    }
    double total = rows.stream().mapToDouble(row -> days(row, "millis")).sum();
    return Optional.of(
        new ResolutionTime(
            total / count,
            timed(rows, "shortest").mapToDouble(Double::doubleValue).min().orElse(0),
            timed(rows, "longest").mapToDouble(Double::doubleValue).max().orElse(0)));
  }

  private static java.util.stream.Stream<Double> timed(List<Document> rows, String field) {
    return rows.stream()
        .map(row -> number(row, field))
        .filter(Objects::nonNull)
        .map(millis -> millis / MILLIS_A_DAY);
  }

  private static double days(Document row, String field) {
    Double millis = number(row, field);
    return millis == null ? 0 : millis / MILLIS_A_DAY;
  }

  private static Document isOf(String type, String field) {
    return equal(new Document("$type", field), type);
  }

  private static Document equal(Object one, Object other) {
    return new Document("$eq", List.of(one, other));
  }

  private static Document condition(Document when, Object then, Object otherwise) {
    return new Document("$cond", Arrays.asList(when, then, otherwise));
  }
}
