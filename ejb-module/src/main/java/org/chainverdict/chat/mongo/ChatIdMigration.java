package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.put;

import com.mongodb.client.model.PushOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.ChatId;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Gives chats of an older database their proper names. Where a chat of that name exists already,
 * the two become one: the original knew several names for one case. Runs before the messages are
 * moved out, so that those of both are put in order first.
 */
@ApplicationScoped
@MongoAdapter
public class ChatIdMigration {

  private static final Logger LOG = Logger.getLogger(ChatIdMigration.class.getName());

  private Collection chats;
  private Collection connections;
  private UnitOfWork unitOfWork;

  ChatIdMigration() {}

  @Inject
  public ChatIdMigration(MongoConnection connection, UnitOfWork unitOfWork) {
    this.chats = new Collection(connection, "chats");
    this.connections = new Collection(connection, "directconnections");
    this.unitOfWork = unitOfWork;
  }

  /** The number of chats that were renamed or joined. */
  public long run() {
    List<Document> misnamed =
        chats
            .raw()
            .find(and(gte("chatId", ""), not(regex("chatId", ChatId.PATTERN))))
            .projection(include("chatId", "chatType", "relatedCase", "participants.user"))
            .into(new ArrayList<>());
    long changed = 0;
    for (Document chat : misnamed) {
      Optional<ChatId> proper = ProperChatId.of(chat);
      if (proper.isEmpty()) {
        LOG.log(
            Level.WARNING,
            "Chat {0} does not tell what it is about; it stays out of reach",
            chat.get("_id"));
      } else if (unitOfWork.call(() -> rename(chat, proper.get()))) {
        changed++;
      }
    }
    return changed;
  }

  /** False when another node was quicker. */
  private boolean rename(Document misnamed, ChatId proper) {
    String oldName = misnamed.getString("chatId");
    Optional<Document> old = chats.first(eq("chatId", oldName), new Document());
    if (old.isEmpty()) {
      return false;
    }
    Optional<Document> standing = chats.first(eq("chatId", proper.value()), new Document());
    boolean changed =
        standing.isPresent()
            ? join(old.get(), standing.get())
            : chats.update(eq("_id", old.get().get("_id")), set("chatId", proper.value()));
    boolean unused = connections.update(eq("chatId", oldName), set("chatId", proper.value()));
    return changed;
  }

  private boolean join(Document old, Document standing) {
    List<Bson> changes = new ArrayList<>();
    changes.add(
        pushEach(
            "messages",
            parts(old, "messages"),
            new PushOptions().sortDocument(new Document("timestamp", 1))));
    Document missing = new Document();
    for (String field : List.of("relatedCase", "directConnection")) {
      put(missing, field, standing.containsKey(field) ? null : old.get(field));
    }
    missing.forEach((field, value) -> changes.add(set(field, value)));
    return chats.update(eq("_id", standing.get("_id")), combine(changes))
        && chats.delete(eq("_id", old.get("_id")));
  }
}
