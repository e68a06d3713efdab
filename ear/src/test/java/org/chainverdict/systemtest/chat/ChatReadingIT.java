package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A chat, its messages in pages, and what counts as read. */
@Tag("smoke")
class ChatReadingIT extends ChatTest {

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
  @Tag("C30")
  void pagesAreCountedFromTheEndAndAreChronologicalInside() {
    says(citizen, chatId, "1", "2", "3", "4", "5");

    assertThat(contents(page(1, 2))).containsExactly("4", "5");
    assertThat(contents(page(2, 2))).containsExactly("2", "3");
    Answer last = page(3, 2);
    assertThat(contents(last)).containsExactly("1");
    assertThat(last.at("/data/pagination/hasMore").asBoolean(true)).isFalse();
    assertThat(last.at("/data/pagination/total").asInt()).isEqualTo(5);
    assertThat(page(2, 2).at("/data/pagination/hasMore").asBoolean()).isTrue();
    for (int beyond : new int[] {4, 100_000}) {
      assertThat(contents(page(beyond, 100))).isEmpty();
      assertThat(messages(get(lawyer, path("/messages")).query("page", beyond).expect(200)))
          .isEmpty();
    }
  }

  @Test
  @Tag("C30")
  void openingMarksAllAsReadAndNobodyReadsHisOwn() {
    says(citizen, chatId, "One", "Two");
    says(lawyer, chatId, "Three");
    assertThat(unread(citizen)).isEqualTo(1);

    JsonNode before = get(citizen, path("/messages")).expect(200).at("/data/messages");
    assertThat(before.at("/2/isRead")).isEmpty();
    assertThat(unread(citizen)).isEqualTo(1);

    JsonNode opened = get(citizen, path("")).query("limit", 1).expect(200).at("/data/chat");

    assertThat(opened.at("/messages")).hasSize(1);
    assertThat(opened.at("/messages/0/isRead/0/user").asString()).isEqualTo(citizen.id());
    assertThat(opened.at("/messages/0/isRead")).hasSize(1);
    assertThat(unread(citizen)).isZero();
    JsonNode all = get(lawyer, path("/messages")).expect(200).at("/data/messages");
    assertThat(all.at("/0/isRead")).hasSize(1);
    assertThat(all.at("/0/isRead/0/user").asString()).isEqualTo(lawyer.id());
  }

  @Test
  @Tag("P1")
  void openingTouchesNoMessageAndLeavesTheOrderOfListsAlone() {
    says(citizen, chatId, "One");
    Document chat = chat(chatId);
    List<Document> stored = messages(chatId);

    get(lawyer, path("")).expect(200);

    assertThat(messages(chatId)).isEqualTo(stored);
    assertThat(chat(chatId).getDate("updatedAt")).isEqualTo(chat.getDate("updatedAt"));
  }

  @Test
  void aChatShowsItsPeopleAndSenders() {
    says(lawyer, chatId, "Hello");

    JsonNode chat = get(citizen, path("")).expect(200).at("/data/chat");

    assertThat(chat.at("/status").asString()).isEqualTo("active");
    assertThat(chat.at("/participants/1/user/email").asString()).isEqualTo(lawyer.email());
    assertThat(chat.at("/messages/0/sender/name").asString()).isEqualTo(lawyer.name());
    JsonNode message = get(citizen, path("/messages")).expect(200).at("/data/messages/0");
    assertThat(message.at("/sender").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "role");
    assertThat(message.at("/messageType").asString()).isEqualTo("text");
  }

  @Test
  void olderMessagesAreThoseBeforeAnInstant() {
    says(citizen, chatId, "1", "2", "3", "4");
    List<Document> stored = messages(chatId);
    for (int i = 0; i < 4; i++) {
      database()
          .collection("messages")
          .updateOne(
              new Document("_id", stored.get(i).getObjectId("_id")),
              Updates.set("timestamp", new java.util.Date(1_700_000_000_000L + i * 1000L)));
    }
    String third = java.time.Instant.ofEpochMilli(1_700_000_002_000L).toString();

    Answer newest =
        get(citizen, path("/messages")).query("before", third).query("limit", 1).expect(200);
    assertThat(messages(newest)).containsExactly("2");
    assertThat(newest.at("/data/pagination/hasMore").asBoolean()).isTrue();
    Answer next =
        get(citizen, path("/messages"))
            .query("before", third)
            .query("limit", 1)
            .query("page", 2)
            .expect(200);
    assertThat(messages(next)).containsExactly("1");
    assertThat(next.at("/data/pagination/hasMore").asBoolean(true)).isFalse();
    assertThat(messages(get(citizen, path("/messages")).query("before", "soon").expect(200)))
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void othersAndUnknownChatsAreNotFound() {
    says(citizen, chatId, "Secret");
    Account stranger = accounts.citizen();
    for (String rest : List.of("", "/messages")) {
      get(stranger, path(rest)).expect(404);
      get(accounts.lawyer(), path(rest)).expect(404);
      get(citizen, "chats/direct_" + citizen.id() + rest).expect(404);
      get(citizen, "chats/" + chatId(citizen, stranger) + rest).expect(404);
      get(citizen, "chats/$where" + rest).expect(404);
      api.get("/api/" + path(rest)).expect(401);
    }
    assertThat(unread(lawyer)).isEqualTo(1);
  }

  private Answer page(int page, int limit) {
    return get(lawyer, path("")).query("page", page).query("limit", limit).expect(200);
  }

  private String path(String rest) {
    return "chats/" + chatId + rest;
  }

  private int unread(Account reader) {
    return get(reader, "chats").expect(200).at("/data/chats/0/unreadCount").asInt(-1);
  }

  private static List<String> contents(Answer answer) {
    return contents(answer.at("/data/chat/messages"));
  }

  private static List<String> messages(Answer answer) {
    return contents(answer.at("/data/messages"));
  }

  private static List<String> contents(JsonNode messages) {
    assertThat(messages.isArray()).isTrue();
    List<String> contents = new ArrayList<>();
    messages.forEach(message -> contents.add(message.path("content").asString()));
    return contents;
  }
}
