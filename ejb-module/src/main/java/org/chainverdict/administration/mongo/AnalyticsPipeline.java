package org.chainverdict.administration.mongo;

import static org.chainverdict.administration.mongo.Stages.byMonth;
import static org.chainverdict.administration.mongo.Stages.counted;
import static org.chainverdict.administration.mongo.Stages.match;
import static org.chainverdict.administration.mongo.Stages.named;
import static org.chainverdict.administration.mongo.Stages.newest;
import static org.chainverdict.persistence.mongo.Docs.date;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.chainverdict.administration.Span;
import org.chainverdict.administration.mongo.Stages.Part;

/** The dashboard's numbers in one pipeline over {@code users}. */
final class AnalyticsPipeline {

  static final String ROLES = "roles";
  static final String WAITING = "waiting";
  static final String FEE = "fee";
  static final String QUERIES = "queries";
  static final String DISPUTES = "disputes";
  static final String QUERY_MONTHS = "queryMonths";
  static final String DISPUTE_MONTHS = "disputeMonths";
  static final String NEW_QUERIES = "newQueries";
  static final String NEW_DISPUTES = "newDisputes";
  static final String REVENUE = "revenue";

  private static final int NEWEST = 5;
  private static final Document CASE =
      new Document("title", 1)
          .append("description", 1)
          .append("category", 1)
          .append("disputeType", 1)
          .append("status", 1)
          .append("priority", 1)
          .append("citizen", 1)
          .append("assignedLawyer", 1)
          .append("createdAt", 1)
          .append("updatedAt", 1);

  private AnalyticsPipeline() {}

  static List<Document> at(Instant now) {
    Span year = Span.yearOf(now);
    return Stages.joined(
        counted(
            ROLES,
            "role",
            new Document("role", new Document("$in", List.of("citizen", "lawyer")))
                .append("isActive", true)),
        new Part("users", counted(WAITING, "role", UserQuery.WAITING)),
        new Part("users", averageFee()),
        new Part("queries", counted(QUERIES, "status")),
        new Part("disputes", counted(DISPUTES, "status")),
        new Part("queries", byMonth(QUERY_MONTHS, year)),
        new Part("disputes", byMonth(DISPUTE_MONTHS, year)),
        new Part("queries", newest(NEW_QUERIES, NEWEST, CASE)),
        new Part("disputes", newest(NEW_DISPUTES, NEWEST, CASE)),
        new Part("consultations", revenue(now)));
  }

  private static List<Document> averageFee() {
    return List.of(
        match(
            new Document("role", "lawyer")
                .append("isActive", true)
                .append("isVerified", true)
                .append("lawyerDetails.consultationFee", new Document("$gte", 0))),
        new Document(
            "$group",
            new Document("_id", null)
                .append("average", new Document("$avg", "$lawyerDetails.consultationFee"))),
        named(FEE));
  }

  private static List<Document> revenue(Instant now) {
    return List.of(
        match(new Document("status", "completed").append("fee.paymentStatus", "paid")),
        new Document(
            "$group",
            new Document("_id", null)
                .append("total", new Document("$sum", "$fee.amount"))
                .append("thisMonth", sumWithin(Span.monthOf(now)))
                .append("lastMonth", sumWithin(Span.monthBefore(now)))),
        named(REVENUE));
  }

  private static Document sumWithin(Span span) {
    Document isWithin =
        new Document(
            "$and",
            List.of(
                new Document("$gte", List.of("$scheduledDateTime", date(span.from()))),
                new Document("$lt", List.of("$scheduledDateTime", date(span.until())))));
    return new Document(
        "$sum", new Document("$cond", java.util.Arrays.asList(isWithin, "$fee.amount", 0)));
  }
}
