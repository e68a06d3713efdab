package org.chainverdict.administration.mongo;

import static org.chainverdict.administration.mongo.Stages.COUNT;
import static org.chainverdict.administration.mongo.Stages.counted;
import static org.chainverdict.administration.mongo.Stages.match;
import static org.chainverdict.administration.mongo.Stages.named;
import static org.chainverdict.administration.mongo.Stages.project;

import java.util.List;
import org.bson.Document;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.mongo.Stages.Part;

/** The statistics in one pipeline over {@code users}. */
final class StatisticsPipeline {

  static final String ROLES = "roles";
  static final String QUERIES = "queries";
  static final String DISPUTES = "disputes";
  static final String TOP = "top";
  static final String RESOLUTION = "resolution";

  private static final Document RESOLVED_BY_A_LAWYER =
      new Document("status", "resolved")
          .append("assignedLawyer", new Document("$type", "objectId"));
  private static final Document LAWYER_ONLY = new Document("_id", 0).append("assignedLawyer", 1);

  private StatisticsPipeline() {}

  static List<Document> stages() {
    return Stages.joined(
        counted(ROLES, "role"),
        new Part("queries", counted(QUERIES, "status")),
        new Part("disputes", counted(DISPUTES, "status")),
        new Part("queries", topLawyers()),
        new Part("queries", resolutionTime()));
  }

  /** A lawyer's resolved queries and disputes count alike. */
  private static List<Document> topLawyers() {
    return List.of(
        match(RESOLVED_BY_A_LAWYER),
        project(LAWYER_ONLY),
        new Document(
            "$unionWith",
            new Document("coll", "disputes")
                .append("pipeline", List.of(match(RESOLVED_BY_A_LAWYER), project(LAWYER_ONLY)))),
        new Document(
            "$group",
            new Document("_id", "$assignedLawyer").append(COUNT, new Document("$sum", 1))),
        new Document("$sort", new Document(COUNT, -1).append("_id", 1)),
        new Document("$limit", Statistics.TOP_LAWYERS),
        named(TOP));
  }

  private static List<Document> resolutionTime() {
    Document millis =
        new Document(
            "$dateDiff",
            new Document("startDate", "$createdAt")
                .append("endDate", "$resolution.resolvedAt")
                .append("unit", "millisecond"));
    return List.of(
        match(
            new Document("status", "resolved")
                .append("resolution.resolvedAt", new Document("$type", "date"))
                .append("createdAt", new Document("$type", "date"))),
        project(new Document("millis", millis)),
        new Document(
            "$group",
            new Document("_id", null)
                .append("average", new Document("$avg", "$millis"))
                .append("shortest", new Document("$min", "$millis"))
                .append("longest", new Document("$max", "$millis"))),
        named(RESOLUTION));
  }
}
