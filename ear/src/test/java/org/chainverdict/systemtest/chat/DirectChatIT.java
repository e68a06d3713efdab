package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Date;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may open a direct chat, and how it becomes active. */
@Tag("smoke")
class DirectChatIT extends ChatTest {

  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("S11")
  void strangersOpenNoChat() {
    open(citizen, lawyer).expect(403);
    open(lawyer, citizen).expect(403);
    open(citizen, accounts.citizen()).expect(403);
    open(lawyer, verifiedLawyer()).expect(403);
    open(accounts.student(), lawyer).expect(403);
    assertThat(chat(chatId(citizen, lawyer))).isNull();
  }

  @Test
  @Tag("S11")
  void aPendingRequestIsNoRelationYet() {
    post(citizen, "citizens/direct-connection-request/" + lawyer.id())
        .json(fields("message", "Please advise me."))
        .expect(200);
    open(citizen, lawyer).expect(403);
  }

  @Test
  @Tag("C7")
  void connectedPeopleFetchTheirChat() {
    String chatId = connected(citizen, lawyer);

    Answer answer = open(citizen, lawyer).expect(200);

    assertThat(answer.textAt("/data/chat/chatId"))
        .isEqualTo(chatId)
        .isEqualTo(chatId(lawyer, citizen));
    assertThat(answer.textAt("/data/chat/status")).isEqualTo("active");
    assertThat(open(lawyer, citizen).expect(200).at("/data/chat/_id"))
        .isEqualTo(answer.at("/data/chat/_id"));
  }

  @Test
  void aSharedCaseLetsTheTwoOpenAPendingChatThatTheLawyerAccepts() {
    String unused = assignedQuery(citizen, lawyer);

    String chatId = open(citizen, lawyer).expect(200).textAt("/data/chat/chatId");

    assertThat(chat(chatId).getString("status")).isEqualTo("pending");
    assertThat(writers().write(0, chatId, lawyer, "Hello")).isEmpty();
    Answer accepted = post(lawyer, "lawyers/accept-request/" + chatId).expect(200);
    assertThat(accepted.textAt("/data/chat/status")).isEqualTo("active");
    says(lawyer, chatId, "Hello");
  }

  @Test
  void theOlderListIsARelationToo() {
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(citizen.id())),
            Updates.push(
                "connections",
                new Document("userId", new ObjectId(lawyer.id()))
                    .append("connectionType", "lawyer")
                    .append("connectedAt", new Date())));
    open(lawyer, citizen).expect(200);
  }

  @Test
  void administratorsChatWithEverybodyAndAskNobody() {
    Account admin = new Administrators(cluster).first();
    Account student = accounts.student();

    String chatId = open(student, admin).expect(200).textAt("/data/chat/chatId");
    assertThat(chat(chatId).getString("status")).isEqualTo("pending");
    assertThat(open(admin, student).expect(200).textAt("/data/chat/status")).isEqualTo("active");
    says(student, chatId, "Thank you");
    assertThat(open(admin, citizen).expect(200).textAt("/data/chat/status")).isEqualTo("active");
  }

  @Test
  void oneselfAndUnknownOrInactiveAccountsAreRefused() {
    open(citizen, citizen).expect(400);
    post(citizen, "chats/direct/" + new ObjectId().toHexString()).expect(404);
    post(citizen, "chats/direct/none").expect(400);
    String unused = assignedQuery(citizen, lawyer);
    database()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(lawyer.id())), Updates.set("isActive", false));
    open(citizen, lawyer).expect(404);
    api.post("/api/chats/direct/" + lawyer.id()).expect(401);
  }

  @Test
  void onlyPendingDirectChatsOfTheLawyerAreAccepted() {
    String chatId = connected(citizen, lawyer);
    post(lawyer, "lawyers/accept-request/" + chatId).expect(404);
    setChat(chatId, Updates.set("status", "closed"));
    post(lawyer, "lawyers/accept-request/" + chatId).expect(404);
    setChat(chatId, Updates.set("status", "pending"));
    post(verifiedLawyer(), "lawyers/accept-request/" + chatId).expect(404);
    post(citizen, "lawyers/accept-request/" + chatId).expect(403);
    post(lawyer, "lawyers/accept-request/direct_x").expect(404);
    assertThat(chat(chatId).getString("status")).isEqualTo("pending");
    post(lawyer, "lawyers/accept-request/" + chatId).expect(200);
  }

  private org.chainverdict.systemtest.support.Call open(Account caller, Account other) {
    return post(caller, "chats/direct/" + other.id());
  }
}
