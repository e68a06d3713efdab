package org.chainverdict.connections.mongo;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.unionWith;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.connections.ClientEntry;
import org.chainverdict.connections.Clients;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** The lists in {@code users.connections}. */
@ApplicationScoped
@MongoAdapter
public class MongoClients implements Clients {

  private static final Comparator<ClientEntry> LATEST_FIRST =
      Comparator.comparing(ClientEntry::connectedAt)
          .reversed()
          .thenComparing(entry -> entry.user().hex());

  private Collection connections;
  private Collection users;
  private Clock clock;

  MongoClients() {}

  @Inject
  public MongoClients(MongoConnection connection, Clock clock) {
    this.connections = new Collection(connection, "directconnections");
    this.users = new Collection(connection, "users");
    this.clock = clock;
  }

  @Override
  public List<ClientEntry> of(Id owner, String type) {
    return users.first(eq("_id", objectId(owner)), include("connections")).stream()
        .flatMap(user -> Docs.parts(user, "connections").stream())
        .filter(entry -> type.equals(Docs.text(entry, "connectionType")))
        .filter(entry -> Docs.id(entry, "userId") != null)
        .map(MongoClients::entry)
        .sorted(LATEST_FIRST)
        .toList();
  }

  /** One query over the three places where a relation may stand. */
  @Override
  public boolean isRelated(Id citizen, Id lawyer) {
    Bson asked =
        and(
            eq("citizen", objectId(citizen)),
            eq("lawyer", objectId(lawyer)),
            in("status", ConnectionStatus.PENDING.wireName(), ConnectionStatus.ACCEPTED.wireName()),
            eq("isActive", true));
    List<Bson> inCases =
        List.of(
            match(and(eq("citizen", objectId(citizen)), eq("assignedLawyer", objectId(lawyer)))),
            limit(1),
            project(include("_id")));
    return connections
            .raw()
            .aggregate(
                List.of(
                    match(asked),
                    project(include("_id")),
                    unionWith("queries", inCases),
                    unionWith("disputes", inCases),
                    limit(1)))
            .first()
        != null;
  }

  @Override
  public boolean addLawyer(Id citizen, Id lawyer) {
    return users.update(
        and(
            eq("_id", objectId(citizen)),
            eq("role", Role.CITIZEN.wireName()),
            eq("isActive", true),
            isMissing(lawyer, LAWYER)),
        entry(lawyer, LAWYER));
  }

  @Override
  public void addClient(Id lawyer, Id citizen) {
    boolean unused =
        users.update(
            and(eq("_id", objectId(lawyer)), isMissing(citizen, CLIENT)), entry(citizen, CLIENT));
  }

  /** Both values of one entry; as a plain document, since not every server takes $and there. */
  private static Bson isMissing(Id user, String type) {
    return not(
        elemMatch(
            "connections", new Document("userId", objectId(user)).append("connectionType", type)));
  }

  private Bson entry(Id user, String type) {
    Date now = date(clock.instant());
    return combine(
        push(
            "connections",
            new Document("_id", new ObjectId())
                .append("userId", objectId(user))
                .append("connectionType", type)
                .append("connectedAt", now)),
        set("updatedAt", now));
  }

  /** An entry without a date is as old as its identifier says, or older than all. */
  private static ClientEntry entry(Document entry) {
    Instant at = Docs.instant(entry, "connectedAt");
    if (at == null) {
      at = entry.get("_id") instanceof ObjectId id ? id.getDate().toInstant() : Instant.EPOCH;
    }
    return new ClientEntry(Docs.id(entry, "userId"), at);
  }
}
