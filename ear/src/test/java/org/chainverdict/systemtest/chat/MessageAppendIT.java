package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.chat.FileData;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.chat.Messages.Admission;
import org.chainverdict.chat.Participant;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.shared.Id;
import org.chainverdict.systemtest.support.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a message gets into a chat. */
class MessageAppendIT extends ChatTest {

  private Account citizen;
  private Account lawyer;
  private String chatId;

  @BeforeEach
  void connect() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
    chatId = connected(citizen, lawyer);
  }

  @Test
  @Tag("P1")
  @Tag("P2")
  void aMessageIsADocumentOfItsOwnAndMovesItsChat() {
    PostedMessage posted = writers().write(0, chatId, lawyer, "$participants of 5 $").orElseThrow();

    assertThat(posted.message().sequence()).isEqualTo(1);
    assertThat(posted.participants())
        .extracting(Participant::user, Participant::lastRead)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(new Id(citizen.id()), 0L),
            org.assertj.core.groups.Tuple.tuple(new Id(lawyer.id()), 1L));
    Document message = messages(chatId).get(0);
    assertThat(message.getObjectId("_id").toHexString()).isEqualTo(posted.message().id().hex());
    assertThat(message.getString("content")).isEqualTo("$participants of 5 $");
    assertThat(message.getString("messageType")).isEqualTo("text");
    Document chat = chat(chatId);
    assertThat(chat.get("lastMessage", Document.class))
        .containsEntry("content", "$participants of 5 $")
        .containsEntry("sender", new ObjectId(lawyer.id()))
        .containsEntry("timestamp", message.getDate("timestamp"));
    assertThat(chat.getDate("updatedAt")).isEqualTo(message.getDate("timestamp"));
    assertThat(chat).doesNotContainKey("messages");
  }

  @Test
  void timeNeverRunsBackWhereClocksDiffer() {
    Date ahead = new Date(System.currentTimeMillis() + 3_600_000);
    says(citizen, chatId, "One");
    setChat(chatId, Updates.set("lastMessage.timestamp", ahead));

    says(citizen, chatId, "Two");

    assertThat(messages(chatId).get(1).getDate("timestamp")).isEqualTo(ahead);
  }

  @Test
  @Tag("S11")
  void nobodyWritesWithoutTakingPartOrIntoAChatThatIsNotActive() {
    assertThat(writers().write(0, chatId, accounts.citizen(), "Hello")).isEmpty();
    assertThat(writers().write(0, chatId(citizen, accounts.citizen()), citizen, "Hello")).isEmpty();

    setChat(chatId, Updates.set("status", "closed"));
    assertThat(writers().write(0, chatId, citizen, "Hello")).isEmpty();
    assertThat(writers().write(0, chatId, citizen, MessageContent.text("Hello"), Admission.REQUEST))
        .isEmpty();

    setChat(chatId, Updates.set("status", "pending"));
    assertThat(writers().write(0, chatId, lawyer, "Hello")).isEmpty();
    assertThat(messages(chatId)).isEmpty();
    assertThat(chat(chatId)).doesNotContainKey("lastMessage");
  }

  @Test
  @Tag("S11")
  void intoAPendingChatTheCitizenWritesOnce() {
    setChat(chatId, Updates.set("status", "pending"));

    assertThat(writers().write(0, chatId, citizen, "May I ask?")).isPresent();
    assertThat(writers().write(0, chatId, citizen, "Please!")).isEmpty();
    assertThat(writers().write(0, chatId, citizen, MessageContent.text("Again"), Admission.REQUEST))
        .isPresent();
    assertThat(messages(chatId)).hasSize(2);
  }

  @Test
  @Tag("S29")
  void aFileIsStoredAsItsDocumentDescribesIt() {
    FileData file =
        new FileData("Qm1", "lease.pdf", "application/pdf", 2048, "/files/1", new Id(citizen.id()));

    assertThat(
            writers().write(0, chatId, citizen, MessageContent.file(file, null), Admission.MESSAGE))
        .isPresent();

    Document message = messages(chatId).get(0);
    assertThat(message.getString("messageType")).isEqualTo("file");
    assertThat(message.get("fileData", Document.class))
        .containsEntry("ipfsHash", "Qm1")
        .containsEntry("originalName", "lease.pdf")
        .containsEntry("size", 2048L);
    assertThat(chat(chatId).get("lastMessage", Document.class))
        .containsEntry("content", message.getString("content"));
  }

  @Test
  @Tag("S29")
  void onlyOwnDocumentsThatAreStillThereCanBeAttached() {
    Id owner = new Id(citizen.id());
    String key = "Qm" + new ObjectId();
    ObjectId document = new ObjectId();
    database()
        .collection("documents")
        .insertOne(
            new Document("_id", document)
                .append("ipfsHash", key)
                .append("originalName", "lease.pdf")
                .append("mimeType", "application/pdf")
                .append("size", 2048)
                .append("uploadedBy", new ObjectId(citizen.id()))
                .append("status", "active"));

    FileData expected =
        new FileData(
            key, "lease.pdf", "application/pdf", 2048, null, new Id(document.toHexString()));
    assertThat(writers().files().byKey(owner, key)).contains(expected);
    assertThat(writers().files().byDocument(owner, expected.documentId())).contains(expected);
    assertThat(writers().files().byKey(new Id(lawyer.id()), key)).isEmpty();
    assertThat(writers().files().byDocument(new Id(lawyer.id()), expected.documentId())).isEmpty();

    database()
        .collection("documents")
        .updateOne(Filters.eq("_id", document), Updates.set("status", "deleted"));
    assertThat(writers().files().byKey(owner, key)).isEmpty();
  }

  @Test
  void whatAnOlderDatabaseKeepsInsideOfTheChatIsMovedOutFirst() {
    setChat(chatId, Updates.set("messages", List.of(new Document("content", "Old"))));
    assertThat(writers().write(0, chatId, citizen, "New")).isEmpty();

    setChat(chatId, Updates.set("messages", List.of()));
    assertThat(writers().write(0, chatId, citizen, "New")).isPresent();
    database().collection("chats").deleteOne(Filters.eq("chatId", chatId));
  }
}
