package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.ChatField;
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.ChatType;
import org.chainverdict.identity.Role;

/** A {@link ChatList} in the database's words. */
final class ChatListQuery {

  private static final List<String> ALL =
      List.of(
          "chatId",
          "participants",
          "chatType",
          "status",
          "relatedCase",
          "directConnection",
          "lastMessage",
          "lastSequence",
          "isActive",
          "createdAt",
          "updatedAt",
          "acceptedAt");
  private static final Map<ChatField, String> STORED =
      new EnumMap<>(
          Map.of(
              ChatField.CHAT_ID, "chatId",
              ChatField.STATUS, "status",
              ChatField.CREATED_AT, "createdAt",
              ChatField.UPDATED_AT, "updatedAt",
              ChatField.PARTICIPANTS, "participants",
              ChatField.LAST_MESSAGE, "lastMessage"));

  private ChatListQuery() {}

  static Bson filter(ChatList list) {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(eq("participants.user", objectId(list.reader())));
    if (list.kind() != ChatList.Kind.OWN) {
      conditions.add(eq("chatType", ChatType.DIRECT.wireName()));
    }
    switch (list.kind()) {
      case PENDING -> conditions.add(eq("status", ChatStatus.PENDING.wireName()));
      case ACTIVE -> conditions.add(eq("status", ChatStatus.ACTIVE.wireName()));
      case CLIENTS -> {
        conditions.add(eq("status", ChatStatus.ACTIVE.wireName()));
        conditions.add(eq("participants.role", Role.CITIZEN.wireName()));
      }
      case CONNECTED -> conditions.add(exists("directConnection"));
      case OWN -> {
        // No more to ask for.
      }
    }
    return and(conditions);
  }

  static Bson sort(ChatList list) {
    String key =
        switch (list.kind()) {
          case OWN, ACTIVE, CLIENTS -> "updatedAt";
          case PENDING -> "createdAt";
          case CONNECTED -> "lastMessage.timestamp";
        };
    return new Document(key, -1).append("_id", -1);
  }

  static Document projection(ChatList list) {
    Document projection = new Document();
    if (list.fields().isEmpty()) {
      ALL.forEach(field -> projection.append(field, 1));
    } else {
      list.fields().stream()
          .filter(STORED::containsKey)
          .map(STORED::get)
          .sorted()
          .forEach(field -> projection.append(field, 1));
      if (list.kind() == ChatList.Kind.CONNECTED) {
        projection.append("directConnection", 1);
      }
    }
    if (list.withConnection()) {
      projection.append("createdAt", 1).append("acceptedAt", 1);
      projection.append(ChatReader.CONNECTION + ".respondedAt", 1);
    }
    return projection;
  }
}
