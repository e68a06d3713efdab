package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.mongo.MongoChatRooms;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** The chats that the application opens with an assignment or an accepted connection. */
final class SeededRooms {

  private final MongoConnection connection;
  private final MongoDatabase database;
  private final Consumer<String> progress;

  SeededRooms(MongoConnection connection, Consumer<String> progress) {
    this.connection = connection;
    this.database = connection.database();
    this.progress = progress;
  }

  /**
   * A chat that there has to be.
   *
   * @param opened when
   * @param open how the application opens it
   */
  record Room(ChatId chat, Instant opened, Consumer<MongoChatRooms> open) {}

  /** All that belong to seeded cases and connections; the number of those opened now. */
  int open(SeedPlan plan) {
    List<Room> rooms = rooms(plan);
    Set<String> there = new HashSet<>();
    database
        .getCollection("chats")
        .find(Filters.in("chatId", rooms.stream().map(room -> room.chat().value()).toList()))
        .projection(Projections.include("chatId"))
        .forEach(chat -> there.add(chat.getString("chatId")));
    List<Room> missing =
        rooms.stream().filter(room -> !there.contains(room.chat().value())).toList();
    missing.forEach(
        room ->
            room.open()
                .accept(
                    new MongoChatRooms(connection, Clock.fixed(room.opened(), ZoneOffset.UTC))));
    progress.accept("rooms: %d needed, %d of them new".formatted(rooms.size(), missing.size()));
    return missing.size();
  }

  /** Of connections, queries and disputes, by their numbers. */
  List<Room> rooms(SeedPlan plan) {
    List<Room> rooms = new ArrayList<>();
    rooms.addAll(
        found(
            SeedKind.CONNECTION,
            plan,
            "directconnections",
            Filters.eq("status", "accepted"),
            SeededRooms::ofConnection));
    for (CaseType type : CaseType.values()) {
      boolean isQuery = type == CaseType.QUERY;
      rooms.addAll(
          found(
              isQuery ? SeedKind.QUERY : SeedKind.DISPUTE,
              plan,
              isQuery ? "queries" : "disputes",
              Filters.ne("assignedLawyer", null),
              document -> ofCase(type, document)));
    }
    return rooms;
  }

  private List<Room> found(
      SeedKind kind,
      SeedPlan plan,
      String collection,
      Bson condition,
      Function<Document, Room> reader) {
    ObjectId first = Docs.objectId(kind.id(1));
    ObjectId last = Docs.objectId(kind.id(plan.count(kind)));
    return database
        .getCollection(collection)
        .find(Filters.and(Filters.gte("_id", first), Filters.lte("_id", last), condition))
        .sort(new Document("_id", 1))
        .map(reader::apply)
        .into(new ArrayList<>());
  }

  private static Room ofConnection(Document document) {
    Id citizen = Docs.id(document, "citizen");
    Id lawyer = Docs.id(document, "lawyer");
    Id id = Docs.id(document, "_id");
    return new Room(
        ChatId.direct(citizen, lawyer),
        Docs.instant(document, "respondedAt"),
        rooms -> rooms.openDirectChat(citizen, lawyer, id));
  }

  private static Room ofCase(CaseType type, Document document) {
    Id id = Docs.id(document, "_id");
    Instant assigned =
        Docs.parts(document, "timeline").stream()
            .filter(entry -> "assigned".equals(entry.get("action")))
            .map(entry -> Docs.instant(entry, "timestamp"))
            .findFirst()
            .orElseGet(() -> Docs.instant(document, "createdAt"));
    return new Room(
        ChatId.ofCase(type, id),
        assigned,
        rooms ->
            rooms.openCaseChat(
                type, id, Docs.id(document, "citizen"), Docs.id(document, "assignedLawyer")));
  }
}
