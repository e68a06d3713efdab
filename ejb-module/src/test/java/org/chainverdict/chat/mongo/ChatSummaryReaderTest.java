package org.chainverdict.chat.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class ChatSummaryReaderTest {

  private final ObjectId reader = new ObjectId();
  private final ObjectId other = new ObjectId();

  @Test
  void aChatWithoutMessagesHasNothingToRead() {
    ChatSummary summary = summary(chat(new Document("user", reader)), reader);
    assertThat(summary.unreadCount()).isZero();
    assertThat(summary.lastMessage()).isNull();
    assertThat(summary.status()).isEqualTo("active");
  }

  @Test
  void theUnreadCountIsThatOfTheReader() {
    Document chat =
        chat(
                new Document("user", reader).append("lastRead", 3L),
                new Document("user", other).append("lastRead", 7))
            .append("lastSequence", 7L);
    assertThat(summary(chat, reader).unreadCount()).isEqualTo(4);
    assertThat(summary(chat, other).unreadCount()).isZero();
    assertThat(summary(chat, new ObjectId()).unreadCount()).isZero();
  }

  @Test
  void aReaderWithoutPositionHasReadNothing() {
    Document chat = chat(new Document("user", reader)).append("lastSequence", 2L);
    assertThat(summary(chat, reader).unreadCount()).isEqualTo(2);
  }

  @Test
  void aPositionBehindTheEndIsNoNegativeCount() {
    Document chat =
        chat(new Document("user", reader).append("lastRead", 9L)).append("lastSequence", 2L);
    assertThat(summary(chat, reader).unreadCount()).isZero();
  }

  @Test
  void theLastMessageIsTakenFromTheChat() {
    Document chat =
        chat(new Document("user", reader))
            .append(
                "lastMessage",
                new Document("content", "Hello")
                    .append("timestamp", new Date(1000))
                    .append("sender", other));
    ChatSummary.LastMessage last = summary(chat, reader).lastMessage();
    assertThat(last.content()).isEqualTo("Hello");
    assertThat(last.timestamp()).isEqualTo(new Date(1000).toInstant());
    assertThat(last.sender()).isEqualTo(new Id(other.toHexString()));
  }

  private static Document chat(Document... participants) {
    return new Document("chatId", "direct_x").append("participants", List.of(participants));
  }

  private static ChatSummary summary(Document chat, ObjectId user) {
    return ChatSummaryReader.summary(chat, new Id(user.toHexString()));
  }
}
