package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Chats as the original stored them, brought into today's form. */
class ChatMigrationIT extends ChatTest {

  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("P1")
  void embeddedMessagesBecomeDocumentsAndAreReadAsBefore() {
    String chatId = chatId(citizen, lawyer);
    lay(
        chatId,
        "direct",
        null,
        message(citizen, "One", 1000).append("isRead", List.of(read(lawyer))),
        message(lawyer, "Two", 2000),
        message(citizen, "Three", 3000));

    writers().migrate(0);
    List<Document> moved = messages(chatId);
    writers().migrate(1);

    assertThat(messages(chatId)).isEqualTo(moved).hasSize(3);
    assertThat(chat(chatId)).doesNotContainKey("messages").containsEntry("lastSequence", 3L);
    assertThat(get(lawyer, "chats").expect(200).at("/data/chats/0/unreadCount").asInt())
        .isEqualTo(1);
    says(citizen, chatId, "Four");
    Answer opened = get(lawyer, "chats/" + chatId).expect(200);
    List<String> contents = new ArrayList<>();
    opened
        .at("/data/chat/messages")
        .forEach(message -> contents.add(message.path("content").asString()));
    assertThat(contents).containsExactly("One", "Two", "Three", "Four");
    assertThat(opened.at("/data/chat/messages/0/isRead/0/user").asString()).isEqualTo(lawyer.id());
  }

  @Test
  @Tag("P1")
  void aMoveThatStoppedHalfWayIsFinishedByTheNext() {
    String chatId = chatId(citizen, lawyer);
    Document first = message(citizen, "One", 1000);
    lay(chatId, "direct", null, first, message(citizen, "Two", 2000));
    database()
        .collection("messages")
        .insertOne(new Document(first).append("chatId", chatId).append("sequence", 1L));

    writers().migrate(0);

    assertThat(messages(chatId))
        .extracting(message -> message.getString("content"))
        .containsExactly("One", "Two");
    assertThat(chat(chatId)).containsEntry("lastSequence", 2L);
  }

  @Test
  @Tag("P1")
  void twoNodesMayDoItAtTheSameTime() throws Exception {
    String chatId = chatId(citizen, lawyer);
    Document[] many = new Document[1200];
    for (int i = 0; i < many.length; i++) {
      many[i] = message(i % 2 == 0 ? citizen : lawyer, "Message " + i, i);
    }
    lay(chatId, "direct", null, many);
    Writers nodes = writers();
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int node = i;
      work.add(
          () -> {
            nodes.migrate(node);
            return null;
          });
    }

    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Void> done : threads.invokeAll(work)) {
        Void unused = done.get();
      }
    } finally {
      threads.shutdown();
    }

    List<Document> moved = messages(chatId);
    assertThat(moved).hasSize(many.length);
    assertThat(moved.get(1199)).containsEntry("content", "Message 1199");
    assertThat(chat(chatId)).containsEntry("lastSequence", 1200L).doesNotContainKey("messages");
  }

  @Test
  @Tag("C7")
  void aDirectChatGetsItsProperNameAndItsConnectionFollows() {
    String proper = connected(citizen, lawyer);
    String old = "direct_" + lawyer.id() + "_{ email: '" + citizen.email() + "' }";
    database()
        .collection("chats")
        .updateOne(Filters.eq("chatId", proper), new Document("$set", new Document("chatId", old)));
    database()
        .collection("directconnections")
        .updateOne(Filters.eq("chatId", proper), new Document("$set", new Document("chatId", old)));

    writers().migrate(0);

    assertThat(chat(old)).isNull();
    assertThat(chat(proper)).isNotNull();
    assertThat(
            get(citizen, "citizens/connected-lawyers")
                .expect(200)
                .at("/data/connections/0/chatInfo/chatId")
                .asString())
        .isEqualTo(proper);
    get(citizen, "chats/" + proper).expect(200);
  }

  @Test
  @Tag("C28")
  void severalChatsOfOneCaseBecomeOneInTheOrderOfTime() {
    ObjectId caseId = new ObjectId();
    Document related = new Document("caseType", "query").append("caseId", caseId);
    String proper = "query_" + caseId.toHexString();
    lay(proper, "query", related, message(citizen, "1", 1000), message(lawyer, "3", 3000));
    lay("query/" + caseId + "/1700000000000", "query", related, message(citizen, "2", 2000));

    writers().migrate(0);
    writers().migrate(1);

    assertThat(messages(proper))
        .extracting(message -> message.getString("content"))
        .containsExactly("1", "2", "3");
    assertThat(
            database().collection("chats").countDocuments(Filters.eq("relatedCase.caseId", caseId)))
        .isEqualTo(1);
  }

  private void lay(String chatId, String type, Document related, Document... messages) {
    Document chat =
        new Document("chatId", chatId)
            .append("chatType", type)
            .append("status", "active")
            .append("participants", List.of(person(citizen, "citizen"), person(lawyer, "lawyer")))
            .append("messages", List.of(messages))
            .append("createdAt", new Date(0))
            .append("updatedAt", new Date(0));
    if (related != null) {
      chat.append("relatedCase", related);
    }
    database().collection("chats").insertOne(chat);
  }

  private static Document person(Account account, String role) {
    return new Document("_id", new ObjectId())
        .append("user", new ObjectId(account.id()))
        .append("role", role);
  }

  private static Document message(Account sender, String content, long millis) {
    return new Document("_id", new ObjectId())
        .append("sender", new ObjectId(sender.id()))
        .append("content", content)
        .append("messageType", "text")
        .append("timestamp", new Date(1_700_000_000_000L + millis));
  }

  private static Document read(Account by) {
    return new Document("user", new ObjectId(by.id())).append("readAt", new Date());
  }
}
