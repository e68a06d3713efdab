package org.chainverdict.citizens.mongo;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.cases.CaseType.DISPUTE;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.text;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseType;
import org.chainverdict.citizens.Activity;
import org.chainverdict.persistence.mongo.Union;
import org.chainverdict.shared.Id;

/** The newest of each kind, each found by its index. */
final class ActivityPipeline {

  /** Of cases. */
  static final Document NEWEST_FIRST = new Document("createdAt", -1).append("_id", -1);

  private static final String LATEST = "latest";

  private ActivityPipeline() {}

  static Bson own(Id citizen) {
    return eq("citizen", objectId(citizen));
  }

  /** All but the queries, of which there are most. */
  static Union others(Id citizen, int perKind) {
    List<Bson> disputes =
        List.of(match(own(citizen)), sort(NEWEST_FIRST), limit(perKind), project(shown(DISPUTE)));
    return Union.of("disputes", disputes)
        .and("directconnections", connections(own(citizen), perKind));
  }

  static Activity activity(Document row) {
    return new Activity(
        id(row, "_id"),
        text(row, "type"),
        text(row, "title"),
        part(row, LATEST).map(latest -> text(latest, "description")).orElse(null),
        text(row, "status"),
        instant(row, "timestamp"),
        id(row, "lawyer"),
        text(row, "category"),
        text(row, "priority"),
        text(row, "disputeType"));
  }

  /** A case as an activity. */
  static Document shown(CaseType type) {
    Document latest = new Document("$arrayElemAt", List.of("$timeline", -1));
    return new Document("type", new Document("$literal", type.wireName()))
        .append("title", 1)
        .append(LATEST, latest)
        .append("status", 1)
        .append("timestamp", "$createdAt")
        .append("lawyer", "$assignedLawyer")
        .append("category", 1)
        .append("priority", 1)
        .append("disputeType", 1);
  }

  private static List<Bson> connections(Bson own, int count) {
    return List.of(
        match(and(own, eq("isActive", true))),
        sort(new Document("requestedAt", -1).append("_id", -1)),
        limit(count),
        project(
            new Document("type", new Document("$literal", Activity.CONNECTION))
                .append(LATEST, new Document("description", "$requestMessage"))
                .append("status", 1)
                .append("timestamp", "$requestedAt")
                .append("lawyer", 1)));
  }
}
