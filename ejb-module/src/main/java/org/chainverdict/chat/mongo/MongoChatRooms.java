package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.Chat.RelatedCase;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatRooms;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.NewChat;
import org.chainverdict.chat.NewChat.Member;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** One upsert per chat, so that two who open the same one at a time get the same one. */
@ApplicationScoped
@MongoAdapter
public class MongoChatRooms implements ChatRooms {

  private Collection chats;
  private Clock clock;

  MongoChatRooms() {}

  @Inject
  public MongoChatRooms(MongoConnection connection, Clock clock) {
    this.chats = new Collection(connection, "chats");
    this.clock = clock;
  }

  @Override
  public ChatId openCaseChat(CaseType type, Id caseId, Id citizen, Id lawyer) {
    NewChat chat = NewChat.ofCase(new RelatedCase(type, caseId), citizen, lawyer);
    return open(chat, set("relatedCase", NewChatDocument.relatedCase(chat)));
  }

  @Override
  public ChatId openDirectChat(Id citizen, Id lawyer, Id connection) {
    NewChat chat =
        NewChat.direct(
            new Member(citizen, Role.CITIZEN), new Member(lawyer, Role.LAWYER), ChatStatus.ACTIVE);
    return open(chat, set("directConnection", objectId(connection)));
  }

  private ChatId open(NewChat chat, Bson relation) {
    Date now = date(clock.instant());
    chats.upsert(
        eq("chatId", chat.chatId().value()),
        combine(
            NewChatDocument.fields(chat, now),
            set("status", chat.status().wireName()),
            set("updatedAt", now),
            relation));
    return chat.chatId();
  }
}
