package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatRooms;
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
    Document relatedCase =
        new Document("caseType", type.wireName()).append("caseId", objectId(caseId));
    return open(
        ChatId.ofCase(type, caseId),
        type.wireName(),
        citizen,
        lawyer,
        set("relatedCase", relatedCase));
  }

  @Override
  public ChatId openDirectChat(Id citizen, Id lawyer, Id connection) {
    return open(
        ChatId.direct(citizen, lawyer),
        "direct",
        citizen,
        lawyer,
        set("directConnection", objectId(connection)));
  }

  private ChatId open(ChatId chatId, String chatType, Id citizen, Id lawyer, Bson relation) {
    Date now = date(clock.instant());
    chats.upsert(
        eq("chatId", chatId.value()),
        combine(
            setOnInsert("participants", participants(citizen, lawyer, now)),
            setOnInsert("chatType", chatType),
            setOnInsert("isActive", true),
            setOnInsert("createdAt", now),
            set("status", "active"),
            set("updatedAt", now),
            relation));
    return chatId;
  }

  private static List<Document> participants(Id citizen, Id lawyer, Date now) {
    return List.of(participant(citizen, Role.CITIZEN, now), participant(lawyer, Role.LAWYER, now));
  }

  private static Document participant(Id user, Role role, Date now) {
    return new Document("_id", new ObjectId())
        .append("user", objectId(user))
        .append("role", role.wireName())
        .append("joinedAt", now);
  }
}
