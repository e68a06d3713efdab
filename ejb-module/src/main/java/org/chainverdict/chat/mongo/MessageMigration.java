package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.chainverdict.persistence.mongo.Conditions.and;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.ChatType;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Moves the messages of an older database out of their chats. First they are stored, then the chat
 * lets go of them in one conditional write; until then it takes no new ones. So it may stop
 * anywhere, be repeated, and run on several nodes at a time.
 */
@ApplicationScoped
@MongoAdapter
public class MessageMigration {

  /** A chat may be as large as a document can be. */
  private static final int CHATS_AT_A_TIME = 5;

  private static final int MESSAGES_AT_A_TIME = 500;

  private Collection chats;
  private Collection messages;

  MessageMigration() {}

  @Inject
  public MessageMigration(MongoConnection connection) {
    this.chats = new Collection(connection, "chats");
    this.messages = new Collection(connection, "messages");
  }

  /** The number of chats that were changed. */
  public long run() {
    long changed = giveStates();
    for (Document chat :
        chats
            .raw()
            // By the name as well, so that an index finds them.
            .find(and(gte("chatId", ""), exists("messages")))
            .batchSize(CHATS_AT_A_TIME)) {
      if (move(chat)) {
        changed++;
      }
    }
    return changed;
  }

  /** Lists ask for a state, so that an index serves them. */
  private long giveStates() {
    List<String> types = Arrays.stream(ChatType.values()).map(ChatType::wireName).toList();
    return chats
        .raw()
        .updateMany(
            and(in("chatType", types), exists("status", false)),
            set("status", ChatStatus.ACTIVE.wireName()))
        .getModifiedCount();
  }

  private boolean move(Document chat) {
    EmbeddedMessages embedded = new EmbeddedMessages(chat);
    List<Document> documents = embedded.documents();
    for (int from = 0; from < documents.size(); from += MESSAGES_AT_A_TIME) {
      store(documents.subList(from, Math.min(documents.size(), from + MESSAGES_AT_A_TIME)));
    }
    List<Bson> changes = new ArrayList<>();
    changes.add(unset("messages"));
    changes.add(set("lastSequence", embedded.lastSequence()));
    changes.add(set("participants", embedded.participants()));
    if (embedded.lastMessage() != null) {
      changes.add(set("lastMessage", embedded.lastMessage()));
    }
    Object sequence = chat.get("lastSequence");
    return chats.update(
        and(
            eq("_id", chat.get("_id")),
            eq("lastSequence", sequence),
            // Another node may have been quicker, or older software have added one.
            size("messages", embedded.stored())),
        combine(changes));
  }

  /** Those that are there already were stored by an earlier try. */
  private void store(List<Document> documents) {
    try {
      var unused = messages.raw().insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      boolean others =
          e.getWriteErrors().stream()
              .anyMatch(
                  error ->
                      ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY);
      if (others) {
        throw e;
      }
    }
  }
}
