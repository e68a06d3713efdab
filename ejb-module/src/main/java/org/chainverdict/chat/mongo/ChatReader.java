package org.chainverdict.chat.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.Chat.RelatedCase;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.ChatType;
import org.chainverdict.chat.Participant;
import org.chainverdict.identity.Role;

/** Documents of {@code chats} as domain values. */
final class ChatReader {

  /** Where a list puts the connection of a chat. */
  static final String CONNECTION = "connection";

  private ChatReader() {}

  static Chat chat(Document chat) {
    return new Chat(
        id(chat, "_id"),
        text(chat, "chatId"),
        participants(chat),
        ChatType.parse(text(chat, "chatType")).orElse(null),
        status(chat),
        part(chat, "relatedCase").map(ChatReader::relatedCase).orElse(null),
        id(chat, "directConnection"),
        connectedAt(chat),
        part(chat, "lastMessage").map(ChatSummaryReader::lastMessage).orElse(null),
        whole(chat, "lastSequence", 0),
        chat.get("isActive") instanceof Boolean active ? active : null,
        instant(chat, "createdAt"),
        instant(chat, "updatedAt"));
  }

  static List<Participant> participants(Document chat) {
    return parts(chat, "participants").stream()
        .filter(one -> id(one, "user") != null)
        .map(ChatReader::participant)
        .toList();
  }

  private static Participant participant(Document participant) {
    return new Participant(
        id(participant, "_id"),
        id(participant, "user"),
        Role.parse(text(participant, "role")).orElse(Role.CITIZEN),
        instant(participant, "joinedAt"),
        whole(participant, "lastRead", 0));
  }

  /** An older chat without a state is in use. */
  private static ChatStatus status(Document chat) {
    return ChatStatus.parse(text(chat, "status")).orElse(ChatStatus.ACTIVE);
  }

  private static RelatedCase relatedCase(Document related) {
    return new RelatedCase(
        CaseType.parse(text(related, "caseType")).orElse(null), id(related, "caseId"));
  }

  /** The acceptance of the connection, else that of the chat, else its beginning. */
  private static Instant connectedAt(Document chat) {
    return Stream.concat(
            parts(chat, CONNECTION).stream().map(found -> instant(found, "respondedAt")),
            Stream.of(instant(chat, "acceptedAt"), instant(chat, "createdAt")))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
