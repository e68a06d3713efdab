package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.Message;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.chat.Messages;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/**
 * Messages, one document each. A new one takes two writes: the chat gives the number, the message
 * follows. They share a transaction, because without one a node that stops in between would leave a
 * gap that every reader would have to know of. Two who write into one chat at the same moment meet
 * at the first write, before anything is done that must be repeated.
 */
@ApplicationScoped
@MongoAdapter
public class MongoMessages implements Messages {

  private static final Bson AFTER_APPEND =
      include("participants", "lastSequence", "lastMessage.timestamp");

  private Collection chats;
  private Collection messages;
  private Clock clock;

  MongoMessages() {}

  @Inject
  public MongoMessages(MongoConnection connection, Clock clock) {
    this.chats = new Collection(connection, "chats");
    this.messages = new Collection(connection, "messages");
    this.clock = clock;
  }

  @Override
  public Optional<PostedMessage> append(
      ChatId chat, Id sender, MessageContent content, Admission admission) {
    Document changed =
        chats
            .updateAndGet(
                ChatConditions.takesMessage(chat, sender, admission),
                NextMessage.change(sender, content.text(), clock.instant()),
                AFTER_APPEND)
            .orElse(null);
    if (changed == null) {
      return Optional.empty();
    }
    Message message =
        new Message(
            new Id(new ObjectId().toHexString()),
            whole(changed, "lastSequence", 0),
            sender,
            content,
            part(changed, "lastMessage").map(last -> instant(last, "timestamp")).orElseThrow(),
            null,
            false);
    messages.insert(MessageDocuments.write(chat, message));
    return Optional.of(new PostedMessage(chat, message, ChatReader.participants(changed)));
  }

  @Override
  public List<Message> between(ChatId chat, long after, long upTo) {
    if (upTo <= after) {
      return List.of();
    }
    return messages
        .find(and(eq("chatId", chat.value()), gt("sequence", after), lte("sequence", upTo)))
        .sort(new Document("sequence", 1))
        .map(MessageDocuments::read)
        .into(new ArrayList<>());
  }

  @Override
  public OlderMessages olderThan(ChatId chat, Instant before, PageRequest page) {
    List<Message> found =
        messages
            .find(and(eq("chatId", chat.value()), lt("timestamp", date(before))))
            .sort(new Document("timestamp", -1).append("sequence", -1))
            .skip(page.offset())
            // One more tells whether there are older ones.
            .limit(page.limit() + 1)
            .map(MessageDocuments::read)
            .into(new ArrayList<>());
    boolean hasMore = found.size() > page.limit();
    List<Message> shown = new ArrayList<>(hasMore ? found.subList(0, page.limit()) : found);
    Collections.reverse(shown);
    return new OlderMessages(shown, hasMore);
  }
}
