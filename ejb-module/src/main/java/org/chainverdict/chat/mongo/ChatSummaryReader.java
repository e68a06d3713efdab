package org.chainverdict.chat.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.util.List;
import org.bson.Document;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.chat.ChatSummary.LastMessage;
import org.chainverdict.shared.Id;

/**
 * Documents of {@code chats} as summaries. No message is read for them: a chat carries its {@code
 * lastMessage} and its {@code lastSequence}, the number of the latest message, and each participant
 * carries {@code lastRead}, the number up to which all is read. Whoever writes has read what came
 * before, so writing moves the writer's own {@code lastRead} along; all that lies behind a
 * participant's {@code lastRead} is therefore by others, and the difference is the unread count.
 */
public final class ChatSummaryReader {

  /** What a query must load of a chat. */
  public static final List<String> FIELDS =
      List.of("chatId", "status", "lastMessage", "lastSequence", "participants");

  private ChatSummaryReader() {}

  /**
   * @param reader whose unread messages are counted
   */
  public static ChatSummary summary(Document chat, Id reader) {
    String status = text(chat, "status");
    return new ChatSummary(
        text(chat, "chatId"),
        status == null ? "active" : status,
        part(chat, "lastMessage").map(ChatSummaryReader::lastMessage).orElse(null),
        unread(chat, reader));
  }

  static LastMessage lastMessage(Document message) {
    return new LastMessage(
        text(message, "content"), instant(message, "timestamp"), id(message, "sender"));
  }

  /** Somebody who takes no part has nothing to read. */
  private static long unread(Document chat, Id reader) {
    long latest = whole(chat, "lastSequence", 0);
    return parts(chat, "participants").stream()
        .filter(participant -> reader.equals(id(participant, "user")))
        .mapToLong(participant -> Math.max(0, latest - whole(participant, "lastRead", 0)))
        .findFirst()
        .orElse(0);
  }
}
