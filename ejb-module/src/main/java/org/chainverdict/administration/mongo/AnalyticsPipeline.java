package org.chainverdict.administration.mongo;

import static org.chainverdict.administration.mongo.Stages.match;
import static org.chainverdict.persistence.mongo.Docs.date;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.administration.Span;
import org.chainverdict.identity.mongo.PersonReader;

/**
 * What the dashboard shows besides the numbers of the cases, in one command over {@code users}:
 * accounts, fees, the newest cases and those whom they name.
 */
final class AnalyticsPipeline {

  static final String ROWS = "rows";
  static final String QUERIES = "newQueries";
  static final String DISPUTES = "newDisputes";
  static final String PEOPLE = "people";

  private static final List<String> CASE =
      List.of(
          "title",
          "description",
          "category",
          "disputeType",
          "status",
          "priority",
          "citizen",
          "assignedLawyer",
          "createdAt",
          "updatedAt");

  private AnalyticsPipeline() {}

  static List<Document> at(
      Instant now,
      Collection<ObjectId> queries,
      Collection<ObjectId> disputes,
      Collection<ObjectId> people) {
    List<Document> stages = new ArrayList<>(accounts());
    stages.add(
        new Document(
            "$unionWith", new Document("coll", "consultations").append("pipeline", revenue(now))));
    stages.add(Stages.gathered(ROWS));
    stages.addAll(Stages.loaded(QUERIES, "queries", queries));
    stages.addAll(Stages.loaded(DISPUTES, "disputes", disputes));
    stages.addAll(Stages.loaded(PEOPLE, "users", people));
    Document shown = new Document(ROWS, 1);
    for (String list : List.of(QUERIES, DISPUTES)) {
      shown.append(list + "._id", 1);
      CASE.forEach(field -> shown.append(list + '.' + field, 1));
    }
    stages.add(Stages.project(people(shown)));
    return stages;
  }

  static Document people(Document shown) {
    shown.append(PEOPLE + "._id", 1);
    PersonReader.FIELDS.forEach(field -> shown.append(PEOPLE + '.' + field, 1));
    return shown;
  }

  /** By all that decides whether and where an account counts. */
  private static List<Document> accounts() {
    String fee = "$lawyerDetails.consultationFee";
    Document isNamed =
        new Document(
            "$and", List.of(new Document("$isNumber", fee), new Document("$gte", List.of(fee, 0))));
    Document key =
        new Document("role", "$role")
            .append("active", "$isActive")
            .append("verified", "$isVerified")
            .append("verification", "$lawyerDetails.verificationStatus");
    return List.of(
        match(new Document("role", new Document("$in", List.of("citizen", "lawyer")))),
        new Document(
            "$group",
            new Document("_id", key)
                .append("count", new Document("$sum", 1))
                .append("fees", sumIf(isNamed, fee))
                .append("named", sumIf(isNamed, 1))));
  }

  private static List<Document> revenue(Instant now) {
    return List.of(
        match(new Document("status", "completed").append("fee.paymentStatus", "paid")),
        new Document(
            "$group",
            new Document("_id", null)
                .append("total", new Document("$sum", "$fee.amount"))
                .append("thisMonth", sumIf(within(Span.monthOf(now)), "$fee.amount"))
                .append("lastMonth", sumIf(within(Span.monthBefore(now)), "$fee.amount"))));
  }

  private static Document within(Span span) {
    return new Document(
        "$and",
        List.of(
            new Document("$gte", List.of("$scheduledDateTime", date(span.from()))),
            new Document("$lt", List.of("$scheduledDateTime", date(span.until())))));
  }

  private static Document sumIf(Document condition, Object value) {
    return new Document("$sum", new Document("$cond", List.of(condition, value, 0)));
  }
}
