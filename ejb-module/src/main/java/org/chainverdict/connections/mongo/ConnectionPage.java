package org.chainverdict.connections.mongo;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.mongo.ChatSummaryReader;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.connections.ConnectionList;
import org.chainverdict.shared.PageRequest;

/** A page of a {@link ConnectionList} in the database's words: one query, chats included. */
final class ConnectionPage {

  /** Where the joined chat stands in the result. */
  static final String CHAT = "chat";

  private static final List<String> ALL =
      List.of(
          "citizen",
          "lawyer",
          "status",
          "requestMessage",
          "requestedAt",
          "respondedAt",
          "responseMessage",
          "chatId",
          "metadata",
          "isActive",
          "createdAt",
          "updatedAt");

  private ConnectionPage() {}

  static Bson filter(ConnectionList list) {
    return and(
        eq(list.side().wireName(), objectId(list.reader())),
        eq("status", list.status().wireName()),
        eq("isActive", true));
  }

  /** The chats are joined after the page is cut, so the join costs no more than the page. */
  static List<Bson> pipeline(ConnectionList list, PageRequest page) {
    List<Bson> stages = new ArrayList<>();
    stages.add(match(filter(list)));
    stages.add(sort(new Document("requestedAt", -1).append("_id", -1)));
    stages.add(skip(page.offset()));
    stages.add(limit(page.limit()));
    if (list.withChat()) {
      stages.add(lookup("chats", "chatId", "chatId", CHAT));
    }
    stages.add(project(projection(list)));
    return stages;
  }

  private static Document projection(ConnectionList list) {
    Document projection = new Document();
    Stream<String> fields =
        list.fields().isEmpty()
            ? ALL.stream()
            : list.fields().stream().map(ConnectionPage::storedName).sorted();
    fields.forEach(field -> projection.append(field, 1));
    if (list.withChat()) {
      ChatSummaryReader.FIELDS.forEach(field -> projection.append(CHAT + '.' + field, 1));
    }
    return projection;
  }

  private static String storedName(ConnectionField field) {
    return switch (field) {
      case CITIZEN -> "citizen";
      case LAWYER -> "lawyer";
      case STATUS -> "status";
      case REQUEST_MESSAGE -> "requestMessage";
      case REQUESTED_AT -> "requestedAt";
      case CONNECTED_AT -> "respondedAt";
      case CHAT_ID -> "chatId";
      // Joined, not stored; the identifier is loaded with everything anyway.
      case CHAT_INFO -> "_id";
    };
  }
}
