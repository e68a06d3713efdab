package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatKeys;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** Keys of {@code chats} by the unique index on the name. */
@ApplicationScoped
@MongoAdapter
public class MongoChatKeys implements ChatKeys {

  private Collection chats;

  MongoChatKeys() {}

  @Inject
  public MongoChatKeys(MongoConnection connection) {
    this.chats = new Collection(connection, "chats");
  }

  @Override
  public Optional<Id> of(ChatId chat) {
    return chats
        .first(eq("chatId", chat.value()), include("_id"))
        .map(found -> Docs.id(found, "_id"));
  }
}
