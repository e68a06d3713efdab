package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Date;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The one chat of a case. */
class CaseChatIT extends ChatTest {

  private Account citizen;
  private Account lawyer;
  private String query;

  @BeforeEach
  void assign() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
    query = assignedQuery(citizen, lawyer);
  }

  @Test
  @Tag("C28")
  void bothPartiesAndAdministratorsGetTheSameChat() {
    Account admin = new Administrators(cluster).first();
    for (Account caller : new Account[] {citizen, lawyer, admin}) {
      JsonNode chat = get(caller, "chats/case/query/" + query).expect(200).at("/data/chat");
      assertThat(chat.at("/chatId").asString()).isEqualTo("query_" + query);
      assertThat(chat.at("/status").asString()).isEqualTo("active");
      assertThat(chat.at("/relatedCase/caseId").asString()).isEqualTo(query);
      assertThat(chat.at("/participants")).hasSize(2);
      assertThat(chat.at("/participants/0/user/email").asString()).isEqualTo(citizen.email());
    }
    assertThat(
            database()
                .collection("chats")
                .countDocuments(Filters.eq("relatedCase.caseId", new ObjectId(query))))
        .isEqualTo(1);
  }

  @Test
  void aMissingChatIsMadeAndAnExistingOneStaysAsItIs() {
    String chatId = "query_" + query;
    database().collection("chats").deleteOne(Filters.eq("chatId", chatId));
    get(citizen, "chats/case/query/" + query).expect(200);
    assertThat(chat(chatId).getString("chatType")).isEqualTo("query");

    setChat(
        chatId,
        Updates.combine(Updates.set("status", "closed"), Updates.set("updatedAt", new Date(0))));
    get(citizen, "chats/case/query/" + query).expect(200);
    assertThat(chat(chatId))
        .containsEntry("status", "closed")
        .containsEntry("updatedAt", new Date(0));
  }

  @Test
  void othersAndOpenCasesHaveNoChat() {
    get(accounts.citizen(), "chats/case/query/" + query).expect(403);
    get(verifiedLawyer(), "chats/case/query/" + query).expect(403);
    get(accounts.student(), "chats/case/query/" + query).expect(403);
    get(citizen, "chats/case/query/" + query(citizen)).expect(400);
    get(citizen, "chats/case/dispute/" + query).expect(404);
    get(citizen, "chats/case/case/" + query).expect(400);
    get(citizen, "chats/case/query/none").expect(400);
    get(citizen, "chats/case/query/" + new ObjectId().toHexString()).expect(404);
    api.get("/api/chats/case/query/" + query).expect(401);
  }

  @Test
  @Tag("C2")
  void itsMessagesComeInTheirOrderAndCountAsRead() {
    says(citizen, "query_" + query, "1", "2", "3");
    assertThat(unread(lawyer)).isEqualTo(3);

    Answer page = get(lawyer, path()).query("limit", 2).expect(200);

    assertThat(page.at("/data/messages/0/content").asString()).isEqualTo("2");
    assertThat(page.at("/data/messages/1/content").asString()).isEqualTo("3");
    assertThat(page.at("/data/messages/1/isRead/0/user").asString()).isEqualTo(lawyer.id());
    assertThat(page.at("/data/messages/1/sender/name").asString()).isEqualTo(citizen.name());
    assertThat(page.at("/data/pagination/hasMore").asBoolean()).isTrue();
    assertThat(unread(lawyer)).isZero();
    assertThat(get(lawyer, path()).query("page", 7).expect(200).at("/data/messages")).isEmpty();
  }

  @Test
  void messagesAreForThoseWhoTakePart() {
    get(accounts.citizen(), path()).expect(404);
    get(new Administrators(cluster).first(), path()).expect(404);
    get(citizen, "chats/case/query/" + query(citizen) + "/messages").expect(404);
    get(citizen, "chats/case/case/" + query + "/messages").expect(400);
    get(citizen, "chats/case/query/none/messages").expect(400);
  }

  private String path() {
    return "chats/case/query/" + query + "/messages";
  }

  private int unread(Account reader) {
    return get(reader, "chats").expect(200).at("/data/chats/0/unreadCount").asInt(-1);
  }
}
