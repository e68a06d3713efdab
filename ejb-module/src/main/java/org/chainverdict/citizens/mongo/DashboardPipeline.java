package org.chainverdict.citizens.mongo;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.mongo.TallyRows;
import org.chainverdict.citizens.CitizenDashboard;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.shared.Id;

/** The counts of a {@link CitizenDashboard} in the database's words: one part per collection. */
final class DashboardPipeline {

  private static final String QUERIES = "queries";
  private static final String DISPUTES = "disputes";
  private static final String CONNECTIONS = "connections";
  private static final String INVITATIONS = "invitations";
  private static final String OFFERS = "offers";

  private DashboardPipeline() {}

  /** What each collection is asked. */
  static Map<String, List<Bson>> of(Id citizen) {
    Bson own = eq("citizen", objectId(citizen));
    Document waiting =
        new Document(INVITATIONS, withPending("citizenRequests"))
            .append(OFFERS, withPending("lawyerRequests"));
    return Map.of(
        QUERIES,
        TallyRows.stages(QUERIES, own, waiting),
        DISPUTES,
        TallyRows.stages(DISPUTES, own, waiting),
        "directconnections",
        connections(own));
  }

  static CitizenDashboard dashboard(List<Document> rows) {
    long invitations =
        TallyRows.sum(rows, QUERIES, INVITATIONS) + TallyRows.sum(rows, DISPUTES, INVITATIONS);
    return new CitizenDashboard(
        TallyRows.tally(rows, QUERIES),
        TallyRows.tally(rows, DISPUTES),
        TallyRows.sum(rows, CONNECTIONS, ConnectionStatus.ACCEPTED.wireName()),
        invitations + TallyRows.sum(rows, CONNECTIONS, ConnectionStatus.PENDING.wireName()),
        TallyRows.sum(rows, QUERIES, OFFERS) + TallyRows.sum(rows, DISPUTES, OFFERS));
  }

  /** Counts a case once, however many of its requests wait. */
  private static Document withPending(String list) {
    Document waiting =
        new Document(
            "$filter",
            new Document("input", new Document("$ifNull", List.of('$' + list, List.of())))
                .append("as", "request")
                .append("cond", new Document("$eq", List.of("$$request.status", "pending"))));
    return oneIf(new Document("$gt", List.of(new Document("$size", waiting), 0)));
  }

  private static List<Bson> connections(Bson own) {
    Document group = new Document("_id", null);
    for (ConnectionStatus status : List.of(ConnectionStatus.ACCEPTED, ConnectionStatus.PENDING)) {
      group.append(
          status.wireName(), oneIf(new Document("$eq", List.of("$status", status.wireName()))));
    }
    return List.of(
        match(and(own, eq("isActive", true))),
        new Document("$group", group),
        TallyRows.named(CONNECTIONS));
  }

  private static Document oneIf(Document condition) {
    return new Document("$sum", new Document("$cond", List.of(condition, 1, 0)));
  }
}
