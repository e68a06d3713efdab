package org.chainverdict.systemtest.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A lawyer accepts or declines a request. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("smoke")
class ConnectionAnswerIT extends ConnectionTest {
  private Account lawyer;

  @BeforeAll
  void register() {
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("C7")
  void anAcceptanceOpensTheChatOfTheTwo() {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);

    Answer answer = accept(lawyer, id).json(fields("responseMessage", " Gladly ")).expect(200);

    String chatId = chatId(citizen, lawyer);
    assertThat(answer.textAt("/data/chatId")).isEqualTo(chatId);
    assertThat(answer.textAt("/data/connection/_id")).isEqualTo(id);
    assertThat(answer.textAt("/data/connection/citizen")).isEqualTo(citizen.id());
    assertThat(answer.textAt("/data/connection/status")).isEqualTo("accepted");
    assertThat(answer.textAt("/data/connection/responseMessage")).isEqualTo("Gladly");
    assertThat(stored(id).getString("chatId")).isEqualTo(chatId);
    Document chat = chat(chatId);
    assertThat(chat.getString("status")).isEqualTo("active");
    assertThat(chat.getString("chatType")).isEqualTo("direct");
    assertThat(chat.getObjectId("directConnection")).isEqualTo(new ObjectId(id));
    assertThat(chat.getList("participants", Document.class))
        .extracting(participant -> participant.getObjectId("user").toHexString())
        .containsExactlyInAnyOrder(citizen.id(), lawyer.id());
  }

  @Test
  void aChatThatWaitsForTheLawyerBecomesActive() {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);
    String chatId = chatId(citizen, lawyer);
    database()
        .collection("chats")
        .insertOne(
            new Document("chatId", chatId)
                .append("chatType", "direct")
                .append("status", "pending")
                .append("participants", java.util.List.of()));

    accept(lawyer, id).expect(200);
    assertThat(chat(chatId).getString("status")).isEqualTo("active");
    assertThat(database().collection("chats").countDocuments(Filters.eq("chatId", chatId)))
        .isEqualTo(1);
  }

  @Test
  void anAnswerNeedsNoWords() {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);
    assertThat(reject(lawyer, id).expect(200).textAt("/data/connection/responseMessage")).isEmpty();
    requested(citizen, lawyer);
    assertThat(accept(lawyer, id).expect(200).textAt("/data/connection/responseMessage")).isEmpty();
  }

  @Test
  void aDeclinedRequestOpensNoChat() {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);

    Answer answer = reject(lawyer, id).json(fields("responseMessage", "No time")).expect(200);

    assertThat(answer.textAt("/data/connection/status")).isEqualTo("rejected");
    assertThat(answer.textAt("/data/connection/responseMessage")).isEqualTo("No time");
    assertThat(stored(id)).doesNotContainKey("chatId");
    assertThat(chat(chatId(citizen, lawyer))).isNull();
  }

  @Test
  @Tag("C11")
  void aRequestIsAnsweredOnce() {
    String accepted = accepted(accounts.citizen(), lawyer);
    accept(lawyer, accepted).expect(404);
    reject(lawyer, accepted).expect(404);
    assertThat(stored(accepted).getString("status")).isEqualTo("accepted");

    String rejected = requested(accounts.citizen(), lawyer);
    reject(lawyer, rejected).expect(200);
    accept(lawyer, rejected).expect(404);
    reject(lawyer, rejected).expect(404);
    assertThat(stored(rejected).getString("status")).isEqualTo("rejected");
  }

  @Test
  void onlyTheLawyerWhoWasAskedAnswers() {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);
    Account other = verifiedLawyer();

    accept(other, id).expect(404);
    reject(other, id).expect(404);
    accept(citizen, id).expect(403);
    reject(citizen, id).expect(403);
    accept(lawyer, new ObjectId().toHexString()).expect(404);
    accept(lawyer, "not-an-id").expect(400);
    assertThat(stored(id).getString("status")).isEqualTo("pending");
    assertThat(chat(chatId(citizen, other))).isNull();
  }

  @Test
  @Tag("C20")
  void tooManyWordsAreRefusedAndChangeNothing() {
    String id = requested(accounts.citizen(), lawyer);
    accept(lawyer, id).json(fields("responseMessage", "x".repeat(501))).expect(400);
    reject(lawyer, id).json(fields("responseMessage", "x".repeat(501))).expect(400);
    assertThat(stored(id).getString("status")).isEqualTo("pending");
  }

  @Test
  void aLawyerWhoLostHisVerificationAnswersNothing() {
    Account doubtful = verifiedLawyer();
    String id = requested(accounts.citizen(), doubtful);
    set("users", doubtful.id(), Updates.set("isVerified", false));

    assertThat(accept(doubtful, id).expect(403).textAt("/code")).isEqualTo("LAWYER_NOT_VERIFIED");
    assertThat(reject(doubtful, id).expect(403).textAt("/code")).isEqualTo("LAWYER_NOT_VERIFIED");
    list(doubtful, "lawyers/pending-connection-requests").expect(403);
    list(doubtful, "lawyers/connected-citizens").expect(403);
    assertThat(stored(id).getString("status")).isEqualTo("pending");
  }
}
