package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.mongo.ChatHistory;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Chats with messages in them: of every eight, one is a message request that waits, and the others
 * belong to connections and cases.
 */
final class SeedChats {

  private static final int REQUEST_SHARE = 8;
  private static final int BATCH = 50;

  private final MongoDatabase database;
  private final MessageRequestRooms requests;
  private final Instant today;
  private final Consumer<String> progress;

  SeedChats(MongoConnection connection, Cast cast, Instant today, Consumer<String> progress) {
    this.database = connection.database();
    this.requests = new MessageRequestRooms(connection, cast, today);
    this.today = today;
    this.progress = progress;
  }

  /**
   * @param rooms that there are
   * @return the number of chats in which something is written now
   */
  int add(int count, List<SeededRoom> rooms) {
    List<SeededRoom> asking = requests.open(count / REQUEST_SHARE);
    List<SeededRoom> silent = silent(chosen(count, rooms));
    List<Conversation> all =
        Stream.concat(
                asking.stream().map(Conversation::request),
                silent.stream().map(room -> Conversation.between(room, today)))
            .toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      int to = Math.min(all.size(), from + BATCH);
      store(all.subList(from, to));
      if (to % (BATCH * 4) == 0) {
        progress.accept("chats %d/%d".formatted(to, all.size()));
      }
    }
    progress.accept(
        "chats: %d asked for, %d of them new (%d messages)"
            .formatted(
                count, all.size(), all.stream().mapToInt(each -> each.messages().size()).sum()));
    return all.size();
  }

  /** The names of those with messages. */
  List<String> names(int count, List<SeededRoom> rooms) {
    Collection<ChatId> asking = requests.there(count / REQUEST_SHARE).values();
    return Stream.concat(chosen(count, rooms).stream().map(SeededRoom::chat), asking.stream())
        .map(ChatId::value)
        .toList();
  }

  private static List<SeededRoom> chosen(int count, List<SeededRoom> rooms) {
    return rooms.subList(0, Math.min(rooms.size(), count - count / REQUEST_SHARE));
  }

  /** Without those in which somebody has written already. */
  private List<SeededRoom> silent(List<SeededRoom> rooms) {
    Set<String> written = new HashSet<>();
    database
        .getCollection("chats")
        .find(
            Filters.and(
                Filters.in("chatId", rooms.stream().map(room -> room.chat().value()).toList()),
                Filters.gt("lastSequence", 0)))
        .projection(Projections.include("chatId"))
        .forEach(chat -> written.add(chat.getString("chatId")));
    return rooms.stream().filter(room -> !written.contains(room.chat().value())).toList();
  }

  /** First the messages: a run that is broken off in between leaves a chat that is still silent. */
  private void store(List<Conversation> conversations) {
    List<Document> messages = new ArrayList<>();
    List<WriteModel<Document>> chats = new ArrayList<>();
    for (Conversation each : conversations) {
      each.messages().forEach(message -> messages.add(ChatHistory.message(each.chat(), message)));
      chats.add(ChatHistory.update(each.chat(), each.messages(), each.lastRead()));
    }
    int unused = BulkStore.insert(database.getCollection("messages"), messages);
    var updated =
        database.getCollection("chats").bulkWrite(chats, new BulkWriteOptions().ordered(false));
    if (updated.getMatchedCount() < chats.size()) {
      progress.accept("Some chats were written to in the meantime and stay as they are.");
    }
  }
}
