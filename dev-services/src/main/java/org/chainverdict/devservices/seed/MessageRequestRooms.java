package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.NewChat;
import org.chainverdict.chat.NewChat.Member;
import org.chainverdict.chat.mongo.MongoChats;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Chats of citizens who have written to a lawyer whom they do not know yet. Such a chat has nothing
 * but its two people to be known by, so it is found again by its first message.
 */
final class MessageRequestRooms {

  private static final int MOST_TRIES = 50;

  private final MongoConnection connection;
  private final MongoDatabase database;
  private final Cast cast;
  private final Instant today;

  MessageRequestRooms(MongoConnection connection, Cast cast, Instant today) {
    this.connection = connection;
    this.database = connection.database();
    this.cast = cast;
    this.today = today;
  }

  /** Those that are missing of the first so many, opened through the application's own code. */
  List<SeededRoom> open(int count) {
    Map<Integer, ChatId> there = there(count);
    Set<String> taken = new HashSet<>();
    database
        .getCollection("chats")
        .find(Filters.eq("chatType", "direct"))
        .projection(Projections.include("chatId"))
        .forEach(chat -> taken.add(chat.getString("chatId")));
    List<SeededRoom> rooms = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      if (!there.containsKey(number)) {
        room(number, taken).ifPresent(rooms::add);
      }
    }
    rooms.forEach(this::open);
    return rooms;
  }

  /** By their numbers. */
  Map<Integer, ChatId> there(int count) {
    Map<Integer, ChatId> there = new HashMap<>();
    database
        .getCollection("messages")
        .find(
            Filters.in(
                "_id",
                IntStream.rangeClosed(1, count)
                    .mapToObj(n -> Docs.objectId(SeededRoom.messageId(SeedKind.CHAT, n, 1)))
                    .toList()))
        .projection(Projections.include("chatId"))
        .forEach(
            message ->
                there.put(
                    SeedKind.CHAT.number(Docs.id(message, "_id")),
                    new ChatId(message.getString("chatId"))));
    return there;
  }

  private Optional<SeededRoom> room(int number, Set<String> taken) {
    Dice dice = new Dice(SeedKind.CHAT, number);
    for (int i = 0; i < MOST_TRIES; i++) {
      int turn = i == 0 ? number : 0;
      Cast.Member citizen = cast.citizen(dice, turn);
      Cast.Member lawyer = cast.lawyer(dice, turn);
      ChatId chat = ChatId.direct(citizen.id(), lawyer.id());
      if (taken.add(chat.value())) {
        Instant opened = today.minus(dice.hours(1, 240));
        return Optional.of(
            new SeededRoom(SeedKind.CHAT, number, chat, citizen.id(), lawyer.id(), opened));
      }
    }
    return Optional.empty();
  }

  private void open(SeededRoom room) {
    NewChat chat =
        NewChat.direct(
            new Member(room.citizen(), Role.CITIZEN),
            new Member(room.lawyer(), Role.LAWYER),
            ChatStatus.PENDING);
    Chat unused =
        new MongoChats(connection, Clock.fixed(room.opened(), ZoneOffset.UTC)).findOrCreate(chat);
  }
}
