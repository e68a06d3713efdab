package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.chat.NewChat;
import org.chainverdict.chat.NewChat.Member;

/** What an upsert writes when a chat is not there yet. */
final class NewChatDocument {

  private NewChatDocument() {}

  static Bson fields(NewChat chat, Date now) {
    List<Bson> fields = new ArrayList<>();
    fields.add(setOnInsert("participants", participants(chat, now)));
    fields.add(setOnInsert("chatType", chat.type().wireName()));
    fields.add(setOnInsert("isActive", true));
    fields.add(setOnInsert("lastSequence", 0L));
    fields.add(setOnInsert("createdAt", now));
    return combine(fields);
  }

  /** The rest, for callers that leave a chat as it stands. */
  static Bson state(NewChat chat, Date now) {
    List<Bson> fields = new ArrayList<>();
    fields.add(setOnInsert("status", chat.status().wireName()));
    fields.add(setOnInsert("updatedAt", now));
    if (chat.relatedCase() != null) {
      fields.add(setOnInsert("relatedCase", relatedCase(chat)));
    }
    return combine(fields);
  }

  static Document relatedCase(NewChat chat) {
    return new Document("caseType", chat.relatedCase().caseType().wireName())
        .append("caseId", objectId(chat.relatedCase().caseId()));
  }

  private static List<Document> participants(NewChat chat, Date now) {
    return chat.members().stream().map(member -> participant(member, now)).toList();
  }

  private static Document participant(Member member, Date now) {
    return new Document("_id", new ObjectId())
        .append("user", objectId(member.user()))
        .append("role", member.role().wireName())
        .append("joinedAt", now)
        .append("lastRead", 0L);
  }
}
