package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.ChatType;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.NewChat;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** One round trip per chat, one or two per list. */
@ApplicationScoped
@MongoAdapter
public class MongoChats implements Chats {

  /** Messages of an older database are never loaded along. */
  private static final Bson WITHOUT_MESSAGES = exclude("messages", "__v");

  private Collection chats;
  private Clock clock;

  MongoChats() {}

  @Inject
  public MongoChats(MongoConnection connection, Clock clock) {
    this.chats = new Collection(connection, "chats");
    this.clock = clock;
  }

  @Override
  public Optional<Chat> find(ChatId chat, Id participant) {
    return chats
        .first(ChatConditions.is(chat, participant), WITHOUT_MESSAGES)
        .map(ChatReader::chat);
  }

  @Override
  public Optional<Chat> open(ChatId chat, Id participant) {
    return chats
        .updateAndGet(
            ChatConditions.is(chat, participant),
            ReadPosition.moveToEnd(participant),
            WITHOUT_MESSAGES)
        .map(ChatReader::chat);
  }

  @Override
  public Chat findOrCreate(NewChat chat) {
    try {
      return upsert(chat);
    } catch (MongoServerException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // Somebody else has made it at the same moment.
      return upsert(chat);
    }
  }

  private Chat upsert(NewChat chat) {
    Date now = date(clock.instant());
    return ChatReader.chat(
        chats.upsertAndGet(
            eq("chatId", chat.chatId().value()),
            combine(NewChatDocument.fields(chat, now), NewChatDocument.state(chat, now)),
            WITHOUT_MESSAGES));
  }

  @Override
  public Optional<Chat> accept(ChatId chat, Id participant, Role role) {
    Date now = date(clock.instant());
    return chats
        .updateAndGet(
            and(
                ChatConditions.is(chat, participant),
                eq("chatType", ChatType.DIRECT.wireName()),
                ChatConditions.acceptable(role)),
            combine(
                set("status", ChatStatus.ACTIVE.wireName()),
                set("acceptedAt", now),
                set("updatedAt", now)),
            WITHOUT_MESSAGES)
        .map(ChatReader::chat);
  }

  @Override
  public Page<Chat> list(ChatList list, PageRequest page) {
    Bson filter = ChatListQuery.filter(list);
    if (!list.withConnection()) {
      return chats.page(
          filter, ChatListQuery.sort(list), ChatListQuery.projection(list), page, ChatReader::chat);
    }
    List<Chat> items =
        chats
            .raw()
            .aggregate(
                List.of(
                    match(filter),
                    sort(ChatListQuery.sort(list)),
                    skip(page.offset()),
                    limit(page.limit()),
                    // After the page is cut, so that it costs no more than the page.
                    lookup("directconnections", "directConnection", "_id", ChatReader.CONNECTION),
                    project(ChatListQuery.projection(list))))
            .map(ChatReader::chat)
            .into(new ArrayList<>());
    return chats.page(items, filter, page);
  }
}
