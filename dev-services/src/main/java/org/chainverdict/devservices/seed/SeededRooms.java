package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatRooms;
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

  /** Opens those that are missing, through the application's own code; their number. */
  int open(List<SeededRoom> rooms) {
    Set<String> there = new HashSet<>();
    database
        .getCollection("chats")
        .find(Filters.in("chatId", rooms.stream().map(room -> room.chat().value()).toList()))
        .projection(Projections.include("chatId"))
        .forEach(chat -> there.add(chat.getString("chatId")));
    List<SeededRoom> missing =
        rooms.stream().filter(room -> !there.contains(room.chat().value())).toList();
    missing.forEach(this::open);
    progress.accept("rooms: %d needed, %d of them new".formatted(rooms.size(), missing.size()));
    return missing.size();
  }

  private void open(SeededRoom room) {
    ChatRooms rooms = new MongoChatRooms(connection, Clock.fixed(room.opened(), ZoneOffset.UTC));
    ChatId unused =
        room.kind() == SeedKind.CONNECTION
            ? rooms.openDirectChat(room.citizen(), room.lawyer(), room.owner())
            : rooms.openCaseChat(
                room.kind() == SeedKind.QUERY ? CaseType.QUERY : CaseType.DISPUTE,
                room.owner(),
                room.citizen(),
                room.lawyer());
  }

  /** All that belong to what is seeded, those of all kinds with low numbers first. */
  List<SeededRoom> all(SeedPlan plan) {
    List<SeededRoom> rooms = new ArrayList<>();
    rooms.addAll(
        found(
            SeedKind.CONNECTION,
            plan,
            "directconnections",
            Filters.eq("status", "accepted"),
            SeededRooms::ofConnection));
    Bson assigned = Filters.ne("assignedLawyer", null);
    rooms.addAll(
        found(SeedKind.QUERY, plan, "queries", assigned, (n, q) -> ofCase(SeedKind.QUERY, n, q)));
    rooms.addAll(
        found(
            SeedKind.DISPUTE,
            plan,
            "disputes",
            assigned,
            (n, d) -> ofCase(SeedKind.DISPUTE, n, d)));
    rooms.sort(Comparator.comparing(SeededRoom::number).thenComparing(SeededRoom::kind));
    return rooms;
  }

  private List<SeededRoom> found(
      SeedKind kind,
      SeedPlan plan,
      String collection,
      Bson condition,
      BiFunction<Integer, Document, SeededRoom> reader) {
    Bson seeded =
        Filters.and(
            Filters.gte("_id", Docs.objectId(kind.id(1))),
            Filters.lte("_id", Docs.objectId(kind.id(plan.count(kind)))));
    return database
        .getCollection(collection)
        .find(Filters.and(seeded, condition))
        .map(document -> reader.apply(kind.number(Docs.id(document, "_id")), document))
        .into(new ArrayList<>());
  }

  private static SeededRoom ofConnection(int number, Document document) {
    Id citizen = Docs.id(document, "citizen");
    Id lawyer = Docs.id(document, "lawyer");
    return new SeededRoom(
        SeedKind.CONNECTION,
        number,
        ChatId.direct(citizen, lawyer),
        citizen,
        lawyer,
        Docs.instant(document, "respondedAt"));
  }

  private static SeededRoom ofCase(SeedKind kind, int number, Document document) {
    Instant assigned =
        Docs.parts(document, "timeline").stream()
            .filter(entry -> "assigned".equals(entry.get("action")))
            .map(entry -> Docs.instant(entry, "timestamp"))
            .findFirst()
            .orElseGet(() -> Docs.instant(document, "createdAt"));
    CaseType type = kind == SeedKind.QUERY ? CaseType.QUERY : CaseType.DISPUTE;
    return new SeededRoom(
        kind,
        number,
        ChatId.ofCase(type, kind.id(number)),
        Docs.id(document, "citizen"),
        Docs.id(document, "assignedLawyer"),
        assigned);
  }
}
