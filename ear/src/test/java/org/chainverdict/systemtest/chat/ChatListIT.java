package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The lists of chats, of all and of both sides. */
class ChatListIT extends ChatTest {

  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("P1")
  @Tag("P3")
  void ownChatsCarryTheirLatestMessageAndNoHistory() {
    String chatId = connected(citizen, lawyer);
    says(citizen, chatId, "One", "Two");

    JsonNode own = only(get(lawyer, "chats").expect(200), "chats");

    assertThat(own.at("/chatId").asString()).isEqualTo(chatId);
    assertThat(own.at("/unreadCount").asInt()).isEqualTo(2);
    assertThat(own.at("/lastMessage/content").asString()).isEqualTo("Two");
    assertThat(own.at("/lastMessage/sender").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "role");
    assertThat(own.has("messages")).isFalse();
    assertThat(own.at("/participants/0/user").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email", "role");
    assertThat(own.at("/participants/1/user/lawyerDetails").propertyNames())
        .containsExactly("specialization");
    JsonNode writers = only(get(citizen, "chats").expect(200), "chats");
    assertThat(writers.at("/unreadCount").asInt(-1)).isZero();
  }

  @Test
  void nobodySeesTheChatsOfOthers() {
    String unused = connected(citizen, lawyer);
    assertEmpty(get(accounts.citizen(), "chats").expect(200), "chats");
    assertEmpty(get(accounts.student(), "chats").expect(200), "chats");
    assertEmpty(get(verifiedLawyer(), "lawyers/my-chats").expect(200), "chats");
    assertEmpty(get(verifiedLawyer(), "lawyers/pending-requests").expect(200), "requests");
    assertEmpty(get(verifiedLawyer(), "lawyers/my-direct-clients").expect(200), "clients");
    assertEmpty(get(accounts.citizen(), "citizens/direct-chats").expect(200), "chats");
  }

  @Test
  @Tag("C21")
  void theMostRecentlyChangedComesFirstAndPagesDoNotOverlap() {
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      order.add(0, connected(citizen, verifiedLawyer()));
    }
    String oldest = order.remove(2);
    says(citizen, oldest, "Still there?");
    order.add(0, oldest);

    List<String> seen = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      Answer answer = get(citizen, "chats").query("page", page).query("limit", 2).expect(200);
      answer.at("/data/chats").forEach(chat -> seen.add(chat.path("chatId").asString()));
      assertThat(answer.at("/data/pagination/total").asInt()).isEqualTo(3);
    }
    assertThat(seen).isEqualTo(order);
    assertEmpty(get(citizen, "chats").query("page", 9).query("limit", 2).expect(200), "chats");
    assertThat(get(citizen, "chats").query("limit", "abc").expect(200).at("/data/chats"))
        .hasSize(3);
  }

  @Test
  void aLawyerSeesPendingAndActiveChatsApart() {
    Account asking = accounts.citizen();
    String active = connected(citizen, lawyer);
    String pending =
        post(asking, "citizens/message-request/" + lawyer.id()).expect(200).textAt("/data/chatId");

    JsonNode waiting = only(get(lawyer, "lawyers/pending-requests").expect(200), "requests");
    assertThat(waiting.at("/chatId").asString()).isEqualTo(pending);
    assertThat(waiting.at("/status").asString()).isEqualTo("pending");
    assertThat(waiting.at("/participants/0/user").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email", "role");
    JsonNode running = only(get(lawyer, "lawyers/my-chats").expect(200), "chats");
    assertThat(running.at("/chatId").asString()).isEqualTo(active);
    JsonNode client = only(get(lawyer, "lawyers/my-direct-clients").expect(200), "clients");
    assertThat(client.at("/_id").asString()).isEqualTo(citizen.id());
    assertThat(client.at("/chatId").asString()).isEqualTo(active);
  }

  @Test
  @Tag("C26")
  void clientsAndLawyersKnowSinceWhenTheyAreConnected() {
    String chatId = connected(citizen, lawyer);
    says(lawyer, chatId, "Good morning");

    JsonNode client = only(get(lawyer, "lawyers/my-direct-clients").expect(200), "clients");
    JsonNode chat = only(get(citizen, "citizens/direct-chats").expect(200), "chats");

    String acceptedAt =
        database()
            .collection("directconnections")
            .find(Filters.eq("chatId", chatId))
            .first()
            .getDate("respondedAt")
            .toInstant()
            .toString();
    assertThat(client.at("/connectedAt").asString()).startsWith(acceptedAt.substring(0, 19));
    assertThat(chat.at("/connectedAt").asString()).isEqualTo(client.at("/connectedAt").asString());
    assertThat(chat.at("/lawyer").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email", "lawyerDetails");
    assertThat(chat.at("/lawyer/lawyerDetails").propertyNames()).containsExactly("specialization");
    assertThat(chat.at("/participants/0/user").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "role");
    assertThat(chat.at("/unreadCount").asInt()).isEqualTo(1);
    assertThat(chat.at("/status").asString()).isEqualTo("active");
  }

  @Test
  void aCitizensChatWithTheLatestMessageComesFirst() {
    String first = connected(citizen, lawyer);
    String second = connected(citizen, verifiedLawyer());
    says(citizen, first, "Hello");

    List<String> seen = new ArrayList<>();
    get(citizen, "citizens/direct-chats")
        .expect(200)
        .at("/data/chats")
        .forEach(chat -> seen.add(chat.path("chatId").asString()));

    assertThat(seen).containsExactly(first, second);
  }

  @Test
  void aSelectionLeavesOnlyWhatWasAskedFor() {
    String chatId = connected(citizen, lawyer);
    says(citizen, chatId, "Hello");

    JsonNode chat =
        only(get(lawyer, "lawyers/my-chats").query("fields", "chatId,email").expect(200), "chats");
    assertThat(chat.propertyNames()).containsExactlyInAnyOrder("_id", "chatId");
    JsonNode client =
        only(
            get(lawyer, "lawyers/my-direct-clients").query("fields", "name,chatId").expect(200),
            "clients");
    assertThat(client.propertyNames()).containsExactlyInAnyOrder("_id", "name", "chatId");
    JsonNode dated =
        only(
            get(lawyer, "lawyers/my-direct-clients").query("fields", "connectedAt").expect(200),
            "clients");
    assertThat(dated.propertyNames()).containsExactlyInAnyOrder("_id", "connectedAt");
    JsonNode own =
        only(
            get(citizen, "citizens/direct-chats").query("fields", "status,lastMessage").expect(200),
            "chats");
    assertThat(own.propertyNames())
        .containsExactlyInAnyOrder("connectionId", "status", "lastMessage");
    assertThat(own.at("/lastMessage/sender/name").asString()).isEqualTo(citizen.name());
  }

  @Test
  void anAccountThatNoLongerExistsSpoilsNoList() {
    String chatId = connected(citizen, lawyer);
    says(citizen, chatId, "Farewell");
    database().users().deleteOne(Filters.eq("_id", new ObjectId(citizen.id())));

    JsonNode own = only(get(lawyer, "chats").expect(200), "chats");
    assertThat(own.at("/lastMessage/sender").asString()).isEqualTo(citizen.id());
    JsonNode client = only(get(lawyer, "lawyers/my-direct-clients").expect(200), "clients");
    assertThat(client.at("/_id").asString()).isEqualTo(citizen.id());
    assertThat(client.at("/name").asString()).isNotEmpty();
  }

  @Test
  void theListsOfLawyersAreForVerifiedOnesAndThoseOfCitizensForCitizens() {
    for (String list : List.of("pending-requests", "my-chats", "my-direct-clients")) {
      get(citizen, "lawyers/" + list).expect(403);
      get(accounts.lawyer(), "lawyers/" + list).expect(403);
      api.get("/api/lawyers/" + list).expect(401);
    }
    get(lawyer, "citizens/direct-chats").expect(403);
    api.get("/api/chats").expect(401);
  }

  @Test
  void closedChatsAreNeitherPendingNorActive() {
    setChat(connected(citizen, lawyer), Updates.set("status", "closed"));
    assertEmpty(get(lawyer, "lawyers/my-chats").expect(200), "chats");
    assertEmpty(get(lawyer, "lawyers/pending-requests").expect(200), "requests");
    assertEmpty(get(lawyer, "lawyers/my-direct-clients").expect(200), "clients");
    assertThat(only(get(lawyer, "chats").expect(200), "chats").at("/status").asString())
        .isEqualTo("closed");
  }

  private static JsonNode only(Answer answer, String list) {
    JsonNode items = answer.at("/data/" + list);
    assertThat(items).as(answer.text()).hasSize(1);
    return items.get(0);
  }

  private static void assertEmpty(Answer answer, String list) {
    assertThat(answer.at("/data/" + list).isArray()).isTrue();
    assertThat(answer.at("/data/" + list)).isEmpty();
  }
}
