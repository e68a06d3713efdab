package org.chainverdict.connections.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import com.mongodb.client.model.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.ChatId;
import org.chainverdict.connections.ConnectionAction;
import org.chainverdict.connections.ConnectionList;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.connections.Connections;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.connections.NewConnection;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** One round trip per change, one or two per list. */
@ApplicationScoped
@MongoAdapter
public class MongoConnections implements Connections {

  private static final Bson EVERYTHING = Projections.exclude("__v");

  private Collection connections;
  private Clock clock;

  MongoConnections() {}

  @Inject
  public MongoConnections(MongoConnection connection, Clock clock) {
    this.connections = new Collection(connection, "directconnections");
    this.clock = clock;
  }

  /**
   * An upsert that finds the pair's rejected record or makes a new one; a record in any other state
   * stops it at the unique index of the pair.
   */
  @Override
  public Id request(NewConnection connection) {
    Date now = now();
    Document stored =
        connections.upsertAndGet(
            and(
                eq("citizen", objectId(connection.citizen())),
                eq("lawyer", objectId(connection.lawyer())),
                eq("status", ConnectionAction.REOPEN.from().wireName()),
                eq("isActive", true)),
            combine(
                set("status", ConnectionStatus.PENDING.wireName()),
                set("requestMessage", connection.message()),
                set("requestedAt", now),
                set("metadata", ConnectionWriter.metadata(connection.metadata())),
                unset("respondedAt"),
                unset("responseMessage"),
                setOnInsert("createdAt", now),
                set("updatedAt", now)),
            Projections.include("_id"));
    return Docs.id(stored, "_id");
  }

  @Override
  public Optional<DirectConnection> find(Id connection) {
    return first(eq("_id", objectId(connection)));
  }

  @Override
  public Optional<DirectConnection> between(Id citizen, Id lawyer) {
    return first(and(eq("citizen", objectId(citizen)), eq("lawyer", objectId(lawyer))));
  }

  @Override
  public Optional<DirectConnection> accept(Id connection, Id lawyer, String message, ChatId chat) {
    return answer(
        ConnectionAction.ACCEPT, connection, lawyer, message, set("chatId", chat.value()));
  }

  @Override
  public Optional<DirectConnection> reject(Id connection, Id lawyer, String message) {
    return answer(ConnectionAction.REJECT, connection, lawyer, message);
  }

  @Override
  public boolean revoke(Id connection, Id citizen) {
    return connections.delete(condition(ConnectionAction.REVOKE, connection, citizen));
  }

  @Override
  public Page<DirectConnection> list(ConnectionList list, PageRequest page) {
    List<DirectConnection> items =
        connections
            .raw()
            .aggregate(ConnectionPage.pipeline(list, page))
            .map(document -> ConnectionReader.connection(document, list.reader()))
            .into(new ArrayList<>());
    return connections.page(items, ConnectionPage.filter(list), page);
  }

  private Optional<DirectConnection> answer(
      ConnectionAction action, Id connection, Id lawyer, String message, Bson... more) {
    Date now = now();
    List<Bson> changes =
        new ArrayList<>(
            List.of(
                set("status", action.to().orElseThrow().wireName()),
                set("respondedAt", now),
                set("responseMessage", message),
                set("updatedAt", now)));
    changes.addAll(List.of(more));
    return connections
        .updateAndGet(condition(action, connection, lawyer), combine(changes), EVERYTHING)
        .map(ConnectionReader::connection);
  }

  /** The record, the side that may act, the state that it acts on. */
  private static Bson condition(ConnectionAction action, Id connection, Id actor) {
    return and(
        eq("_id", objectId(connection)),
        eq(action.actor().wireName(), objectId(actor)),
        eq("status", action.from().wireName()),
        eq("isActive", true));
  }

  private Optional<DirectConnection> first(Bson filter) {
    return connections.first(filter, EVERYTHING).map(ConnectionReader::connection);
  }

  private Date now() {
    return date(clock.instant());
  }
}
