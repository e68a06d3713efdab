package org.chainverdict.chat.mongo;

import static org.chainverdict.persistence.mongo.Docs.flag;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.put;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.shared.Id;

/** The messages that an older database keeps inside of a chat, as documents of their own. */
final class EmbeddedMessages {

  private static final List<String> KEPT = List.of("sender", "content", "fileData", "editedAt");

  private final Document chat;
  private final List<Document> embedded;

  EmbeddedMessages(Document chat) {
    this.chat = chat;
    this.embedded = parts(chat, "messages");
  }

  /** Their number in the chat, whatever was among them. */
  int stored() {
    return chat.get("messages") instanceof List<?> list ? list.size() : 0;
  }

  long lastSequence() {
    return before() + embedded.size();
  }

  /** Numbered on from what the chat has outside already. */
  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    long sequence = before();
    Date time = null;
    for (Document message : embedded) {
      sequence++;
      // The order is that of the list; one without a time is as old as the one before it.
      Date own = message.get("timestamp") instanceof Date date ? date : time;
      time = laterOf(own == null ? beginning() : own, time);
      Object id = message.get("_id");
      Document document =
          new Document("_id", id == null ? new ObjectId() : id)
              .append("chatId", chat.getString("chatId"))
              .append("sequence", sequence)
              .append("messageType", message.get("messageType", "text"))
              .append("timestamp", time)
              .append("isDeleted", flag(message, "isDeleted", false));
      KEPT.forEach(field -> put(document, field, message.get(field)));
      documents.add(document);
    }
    return documents;
  }

  /** Each participant with the position up to which he has read all that others wrote. */
  List<Document> participants() {
    return parts(chat, "participants").stream()
        .map(one -> new Document(one).append("lastRead", lastRead(one)))
        .toList();
  }

  /** The latest of them; null when there are none. */
  Document lastMessage() {
    List<Document> documents = documents();
    if (documents.isEmpty()) {
      return null;
    }
    Document last = documents.get(documents.size() - 1);
    Document summary = new Document();
    List.of("content", "timestamp", "sender")
        .forEach(field -> put(summary, field, last.get(field)));
    return summary;
  }

  /** For a first message without a time; a chat may be younger than what was joined to it. */
  private Date beginning() {
    return chat.get("createdAt") instanceof Date date ? date : new Date(0);
  }

  private static Date laterOf(Date one, Date other) {
    return other != null && one.before(other) ? other : one;
  }

  private long before() {
    return whole(chat, "lastSequence", 0);
  }

  /** Whoever wrote has read what came before, here as in {@link ChatSummaryReader}. */
  private long lastRead(Document participant) {
    Id user = id(participant, "user");
    int next = lastOwn(user) + 1;
    long position = whole(participant, "lastRead", 0);
    if (user == null || (next == 0 && position < before())) {
      return position;
    }
    while (next < embedded.size() && isReadBy(embedded.get(next), user)) {
      next++;
    }
    return before() + next;
  }

  /** Where his latest one stands; -1 when there is none. */
  private int lastOwn(Id user) {
    int last = embedded.size() - 1;
    while (last >= 0 && !Objects.equals(user, id(embedded.get(last), "sender"))) {
      last--;
    }
    return last;
  }

  private static boolean isReadBy(Document message, Id user) {
    return parts(message, "isRead").stream().anyMatch(entry -> user.equals(id(entry, "user")));
  }
}
