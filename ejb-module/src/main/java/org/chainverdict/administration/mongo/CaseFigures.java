package org.chainverdict.administration.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.administration.Span;
import org.chainverdict.administration.Statistics.Group;

/**
 * The cases of one collection, counted in one walk through an index: by status, by month of the
 * current year, and the keys of the newest.
 */
final class CaseFigures {

  private static final String STATUS = "status";
  private static final String MONTH = "month";
  private static final String COUNT = "count";
  private static final String RECENT = "recent";

  private final List<Document> rows;

  CaseFigures(List<Document> rows) {
    this.rows = rows;
  }

  /**
   * @param since what was filed later is recent
   * @param newest how many of the recent ones are told at most
   */
  static List<Document> stages(Span year, Instant since, int newest) {
    Document inYear = and(compare("$gte", date(year.from())), compare("$lt", date(year.until())));
    Document key =
        new Document(STATUS, "$status")
            .append(MONTH, condition(inYear, new Document("$month", "$createdAt"), 0));
    Document recent =
        new Document("at", "$createdAt")
            .append("id", "$_id")
            .append("people", List.of("$citizen", "$assignedLawyer"));
    // A set, so that all the others take the place of one.
    Document group =
        new Document("_id", key)
            .append(COUNT, new Document("$sum", 1))
            .append(
                RECENT,
                new Document("$addToSet", condition(compare("$gte", date(since)), recent, null)));
    Document last = new Document("$maxN", new Document("n", newest).append("input", '$' + RECENT));
    return List.of(
        Stages.match(Stages.withText(STATUS)),
        new Document("$group", group),
        Stages.project(new Document(COUNT, 1).append(RECENT, last)));
  }

  long total() {
    return rows.stream().mapToLong(row -> whole(row, COUNT, 0)).sum();
  }

  long count(String status) {
    return sum(STATUS, status);
  }

  /** Filed in a month of the year, 1..12. */
  long filedIn(int month) {
    return sum(MONTH, month);
  }

  /** Every status with its count, the largest first; equal ones by name. */
  List<Group> byStatus() {
    Map<String, Long> counts = new TreeMap<>();
    for (Document row : rows) {
      String status = text(key(row), STATUS);
      if (status != null) {
        counts.merge(status, whole(row, COUNT, 0), Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Group::count).reversed())
        .toList();
  }

  /** Keys of the newest, newest first. */
  List<Recent> recent(int most) {
    return rows.stream()
        .flatMap(row -> parts(row, RECENT).stream())
        .map(Recent::of)
        .sorted(Recent.ORDER.reversed())
        .limit(most)
        .toList();
  }

  /**
   * What a case's key tells.
   *
   * @param at null where it is missing
   */
  record Recent(Instant at, ObjectId id, List<ObjectId> people) {

    /** What is loaded for {@link #ofCase}. */
    static final Document FIELDS =
        new Document("createdAt", 1).append("citizen", 1).append("assignedLawyer", 1);

    private static final Comparator<Recent> ORDER =
        Comparator.comparing(Recent::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Recent::id);

    private static Recent of(Document key) {
      List<?> people = key.get("people") instanceof List<?> all ? all : List.of();
      return new Recent(instant(key, "at"), key.getObjectId("id"), identifiers(people));
    }

    static Recent ofCase(Document document) {
      List<?> people = Arrays.asList(document.get("citizen"), document.get("assignedLawyer"));
      return new Recent(
          instant(document, "createdAt"), document.getObjectId("_id"), identifiers(people));
    }

    private static List<ObjectId> identifiers(List<?> values) {
      return values.stream().filter(ObjectId.class::isInstance).map(ObjectId.class::cast).toList();
    }
  }

  private long sum(String field, Object value) {
    return rows.stream()
        .filter(row -> Objects.equals(key(row).get(field), value))
        .mapToLong(row -> whole(row, COUNT, 0))
        .sum();
  }

  private static Document key(Document row) {
    return part(row, "_id").orElseGet(Document::new);
  }

  private static Document compare(String operator, Object value) {
    return new Document(operator, List.of("$createdAt", value));
  }

  private static Document and(Document one, Document other) {
    return new Document("$and", List.of(one, other));
  }

  private static Document condition(Document when, Object then, Object otherwise) {
    return new Document("$cond", Arrays.asList(when, then, otherwise));
  }
}
