package org.chainverdict.lawyers.mongo;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import com.mongodb.client.MongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.mongo.TallyRows;
import org.chainverdict.lawyers.LawyerDashboard;
import org.chainverdict.lawyers.LawyerDashboards;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** One round trip for each collection; the cases are counted in the index. */
@ApplicationScoped
@MongoAdapter
public class MongoLawyerDashboards implements LawyerDashboards {

  private static final String QUERIES = "queries";
  private static final String DISPUTES = "disputes";
  private static final String CLIENTS = "clients";

  private MongoConnection connection;

  MongoLawyerDashboards() {}

  @Inject
  public MongoLawyerDashboards(MongoConnection connection) {
    this.connection = connection;
  }

  @Override
  public LawyerDashboard of(Id lawyer) {
    Bson his = eq("assignedLawyer", objectId(lawyer));
    List<Document> rows = new ArrayList<>();
    for (String cases : List.of(QUERIES, DISPUTES)) {
      in(cases).aggregate(TallyRows.stages(cases, his, new Document())).into(rows);
    }
    in("users").aggregate(clients(lawyer)).into(rows);
    return new LawyerDashboard(
        TallyRows.sum(rows, CLIENTS, "count"),
        TallyRows.tally(rows, QUERIES),
        TallyRows.tally(rows, DISPUTES));
  }

  private MongoCollection<Document> in(String collection) {
    return connection.database().getCollection(collection);
  }

  private static List<Bson> clients(Id lawyer) {
    Document isClient = new Document("$eq", List.of("$$entry.connectionType", "client"));
    Document clients =
        new Document(
            "$filter",
            new Document("input", new Document("$ifNull", List.of("$connections", List.of())))
                .append("as", "entry")
                .append("cond", isClient));
    return List.of(
        match(eq("_id", objectId(lawyer))),
        project(new Document("count", new Document("$size", clients))),
        TallyRows.named(CLIENTS));
  }
}
