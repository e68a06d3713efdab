package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.Message;
import org.chainverdict.shared.Id;

/** A whole conversation in a chat that was silent so far, which seeding stores in bulk. */
public final class ChatHistory {

  private ChatHistory() {}

  public static Document message(ChatId chat, Message message) {
    return MessageDocuments.write(chat, message);
  }

  /**
   * What the messages leave behind in their chat.
   *
   * @param lastRead by account
   */
  public static UpdateOneModel<Document> update(
      ChatId chat, List<Message> messages, Map<Id, Long> lastRead) {
    Message last = messages.get(messages.size() - 1);
    Document set =
        new Document("lastSequence", last.sequence())
            .append(
                "lastMessage",
                new Document("content", last.content().text())
                    .append("timestamp", date(last.timestamp()))
                    .append("sender", objectId(last.sender())))
            .append("updatedAt", date(last.timestamp()));
    List<Bson> positions = new ArrayList<>();
    lastRead.forEach(
        (account, position) -> {
          String name = "p" + positions.size();
          set.append("participants.$[%s].lastRead".formatted(name), position);
          positions.add(new Document(name + ".user", objectId(account)));
        });
    return new UpdateOneModel<>(
        and(eq("chatId", chat.value()), in("lastSequence", Arrays.asList(0L, null))),
        new Document("$set", set),
        new UpdateOptions().arrayFilters(positions));
  }
}
