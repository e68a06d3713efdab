package org.chainverdict.chat.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
class EmbeddedMessagesTest {

  private final ObjectId citizen = new ObjectId();
  private final ObjectId lawyer = new ObjectId();
  private final ObjectId first = new ObjectId();

  @Test
  void messagesAreNumberedInTheirOrderAndKeepTheirIdentifiers() {
    EmbeddedMessages embedded =
        new EmbeddedMessages(
            chat(message(citizen, 1000).append("_id", first), message(lawyer, 2000)));

    List<Document> documents = embedded.documents();

    assertThat(documents).extracting(m -> m.getLong("sequence")).containsExactly(1L, 2L);
    assertThat(documents.get(0))
        .containsEntry("_id", first)
        .containsEntry("chatId", "query_x")
        .containsEntry("sender", citizen)
        .containsEntry("content", "At 1000")
        .containsEntry("messageType", "text")
        .doesNotContainKey("isRead");
    assertThat(embedded.lastSequence()).isEqualTo(2);
    assertThat(embedded.lastMessage())
        .isEqualTo(
            new Document("content", "At 2000")
                .append("timestamp", new Date(2000))
                .append("sender", lawyer));
  }

  @Test
  void numbersGoOnWhereTheChatHasSomeOutside() {
    EmbeddedMessages embedded =
        new EmbeddedMessages(chat(message(citizen, 1000)).append("lastSequence", 5L));
    assertThat(embedded.documents().get(0)).containsEntry("sequence", 6L);
    assertThat(embedded.lastSequence()).isEqualTo(6);
  }

  @Test
  void timeNeverRunsBackAndIsNeverMissing() {
    Document timeless = message(lawyer, 0);
    timeless.remove("timestamp");
    List<Document> documents =
        new EmbeddedMessages(chat(message(citizen, 3000), message(lawyer, 2000), timeless))
            .documents();
    assertThat(documents)
        .extracting(m -> m.getDate("timestamp"))
        .containsExactly(new Date(3000), new Date(3000), new Date(3000));
  }

  @Test
  void aMessageMayBeOlderThanTheChatThatItWasJoinedTo() {
    Document chat = chat(message(citizen, 1000)).append("createdAt", new Date(5000));
    assertThat(new EmbeddedMessages(chat).documents().get(0))
        .containsEntry("timestamp", new Date(1000));
    chat.getList("messages", Document.class).get(0).remove("timestamp");
    assertThat(new EmbeddedMessages(chat).documents().get(0))
        .containsEntry("timestamp", new Date(5000));
  }

  @Test
  void aReadPositionIsThatOfTheLatestOwnMessageAndWhatWasReadAfterIt() {
    Document chat =
        chat(
            message(citizen, 1),
            message(lawyer, 2),
            readByLawyer(message(citizen, 3)),
            message(citizen, 4),
            readByLawyer(message(citizen, 5)));

    List<Document> participants = new EmbeddedMessages(chat).participants();

    assertThat(participants.get(0)).containsEntry("user", citizen).containsEntry("lastRead", 5L);
    assertThat(participants.get(1)).containsEntry("user", lawyer).containsEntry("lastRead", 3L);
  }

  @Test
  void whoNeverWroteHasReadWhatIsMarkedAsRead() {
    Document chat = chat(readByLawyer(message(citizen, 1)), message(citizen, 2));
    assertThat(new EmbeddedMessages(chat).participants().get(1)).containsEntry("lastRead", 1L);
  }

  @Test
  void whoHasNotReadWhatIsOutsideStaysThere() {
    Document chat = chat(readByLawyer(message(citizen, 1))).append("lastSequence", 5L);
    chat.getList("participants", Document.class).get(1).append("lastRead", 3L);
    assertThat(new EmbeddedMessages(chat).participants().get(1)).containsEntry("lastRead", 3L);
  }

  @Test
  void anEmptyListHasNothingToMove() {
    EmbeddedMessages embedded = new EmbeddedMessages(chat());
    assertThat(embedded.documents()).isEmpty();
    assertThat(embedded.lastMessage()).isNull();
    assertThat(embedded.lastSequence()).isZero();
    assertThat(embedded.stored()).isZero();
  }

  private Document chat(Document... messages) {
    return new Document("chatId", "query_x")
        .append(
            "participants", List.of(new Document("user", citizen), new Document("user", lawyer)))
        .append("messages", List.of(messages));
  }

  private Document readByLawyer(Document message) {
    return message.append("isRead", List.of(new Document("user", lawyer)));
  }

  private static Document message(ObjectId sender, long millis) {
    return new Document("_id", new ObjectId())
        .append("sender", sender)
        .append("content", "At " + millis)
        .append("timestamp", new Date(millis));
  }
}
