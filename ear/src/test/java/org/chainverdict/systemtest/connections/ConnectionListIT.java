package org.chainverdict.systemtest.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What both sides see in their lists. */
@Tag("smoke")
class ConnectionListIT extends ConnectionTest {

  @Test
  void aPendingRequestIsSeenByBothSidesAndByNobodyElse() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = requested(citizen, lawyer);

    JsonNode own = only(list(citizen, "citizens/pending-connection-requests").expect(200));
    assertThat(own.at("/_id").asString()).isEqualTo(id);
    assertThat(own.at("/requestCount").asInt()).isEqualTo(1);
    assertThat(own.at("/allRequests/0/_id").asString()).isEqualTo(id);
    assertThat(own.at("/lawyer/_id").asString()).isEqualTo(lawyer.id());
    assertThat(own.at("/lawyer").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email", "phone", "lawyerDetails", "createdAt");

    JsonNode received = only(list(lawyer, "lawyers/pending-connection-requests").expect(200));
    assertThat(received.at("/_id").asString()).isEqualTo(id);
    assertThat(received.at("/requestMessage").asString()).isEqualTo(MESSAGE);
    assertThat(received.at("/citizen/email").asString()).isEqualTo(citizen.email());
    assertThat(received.at("/citizen").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email", "phone", "address");

    assertEmpty(list(accounts.citizen(), "citizens/pending-connection-requests").expect(200));
    assertEmpty(list(verifiedLawyer(), "lawyers/pending-connection-requests").expect(200));
    assertEmpty(list(citizen, "citizens/connected-lawyers").expect(200));
    assertEmpty(list(lawyer, "lawyers/connected-citizens").expect(200));
  }

  @Test
  @Tag("C26")
  void anAcceptedConnectionIsSeenByBothSidesWithItsChat() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = accepted(citizen, lawyer);

    JsonNode ofCitizen = only(list(citizen, "citizens/connected-lawyers").expect(200));
    assertThat(ofCitizen.at("/lawyer").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email", "phone", "lawyerDetails");
    JsonNode ofLawyer = only(list(lawyer, "lawyers/connected-citizens").expect(200));
    assertThat(ofLawyer.at("/citizen").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email", "phone", "address");
    for (JsonNode connection : List.of(ofCitizen, ofLawyer)) {
      assertThat(connection.at("/_id").asString()).isEqualTo(id);
      assertThat(connection.at("/connectedAt").asString())
          .isEqualTo(connection.at("/respondedAt").asString())
          .isNotEmpty();
      assertThat(connection.at("/chatInfo/chatId").asString()).isEqualTo(chatId(citizen, lawyer));
      assertThat(connection.at("/chatInfo/status").asString()).isEqualTo("active");
      assertThat(connection.at("/chatInfo/unreadCount").asInt(-1)).isZero();
      assertThat(connection.at("/chatInfo").has("lastMessage")).isFalse();
    }
    assertEmpty(list(citizen, "citizens/pending-connection-requests").expect(200));
    assertEmpty(list(lawyer, "lawyers/pending-connection-requests").expect(200));
  }

  @Test
  void eachSideHasItsOwnUnreadCount() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, lawyer);
    database()
        .collection("chats")
        .updateOne(
            new Document("chatId", chatId(citizen, lawyer))
                .append("participants.user", new ObjectId(citizen.id())),
            Updates.combine(
                Updates.set("lastSequence", 5L),
                Updates.set("participants.$.lastRead", 5L),
                Updates.set(
                    "lastMessage",
                    new Document("content", "Here it is")
                        .append("timestamp", new Date())
                        .append("sender", new ObjectId(citizen.id())))));

    JsonNode ofCitizen = only(list(citizen, "citizens/connected-lawyers").expect(200));
    assertThat(ofCitizen.at("/chatInfo/unreadCount").asInt(-1)).isZero();
    JsonNode ofLawyer = only(list(lawyer, "lawyers/connected-citizens").expect(200));
    assertThat(ofLawyer.at("/chatInfo/unreadCount").asInt(-1)).isEqualTo(5);
    assertThat(ofLawyer.at("/chatInfo/lastMessage/content").asString()).isEqualTo("Here it is");
    assertThat(ofLawyer.at("/chatInfo/lastMessage/sender").asString()).isEqualTo(citizen.id());
  }

  @Test
  void aConnectionWithoutChatSaysSo() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    set("directconnections", accepted(citizen, lawyer), Updates.unset("chatId"));

    JsonNode connection = only(list(citizen, "citizens/connected-lawyers").expect(200));
    assertThat(connection.at("/chatInfo").isNull()).isTrue();
  }

  @Test
  @Tag("C21")
  void pagesShowTheLatestFirstAndDoNotOverlap() {
    Account citizen = accounts.citizen();
    List<String> newestFirst = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      newestFirst.add(0, requested(citizen, verifiedLawyer()));
    }

    List<String> seen = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      Answer answer =
          list(citizen, "citizens/pending-connection-requests")
              .query("page", page)
              .query("limit", 2)
              .expect(200);
      assertThat(answer.at("/data/pagination/current").asInt()).isEqualTo(page);
      assertThat(answer.at("/data/pagination/pages").asInt()).isEqualTo(2);
      assertThat(answer.at("/data/pagination/total").asInt()).isEqualTo(3);
      answer.at("/data/requests").forEach(request -> seen.add(request.path("_id").asString()));
    }
    assertThat(seen).isEqualTo(newestFirst);

    Answer odd =
        list(citizen, "citizens/pending-connection-requests")
            .query("page", "abc")
            .query("limit", "-3")
            .expect(200);
    assertThat(odd.at("/data/requests").size()).isEqualTo(3);
  }

  @Test
  void fieldsNarrowWhatIsShown() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, lawyer);

    JsonNode named =
        only(
            list(citizen, "citizens/connected-lawyers")
                .query("fields", "name,lawyerDetails.experience,connectedAt,password,isActive")
                .expect(200));
    assertThat(named.propertyNames()).containsExactlyInAnyOrder("_id", "lawyer", "connectedAt");
    assertThat(named.at("/lawyer").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "lawyerDetails");
    assertThat(named.at("/lawyer/lawyerDetails").propertyNames()).containsExactly("experience");

    JsonNode chat =
        only(list(lawyer, "lawyers/connected-citizens").query("fields", "chatInfo").expect(200));
    assertThat(chat.propertyNames()).containsExactlyInAnyOrder("_id", "chatInfo");
    assertThat(chat.at("/chatInfo/chatId").asString()).isEqualTo(chatId(citizen, lawyer));

    JsonNode person =
        only(
            list(lawyer, "lawyers/connected-citizens")
                .query("fields", "citizen,status")
                .expect(200));
    assertThat(person.propertyNames()).containsExactlyInAnyOrder("_id", "citizen", "status");
    assertThat(person.at("/citizen/name").asString()).isEqualTo(citizen.name());
  }

  @Test
  @Tag("C25")
  void aDeletedAccountLeavesItsIdentifier() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, lawyer);
    database().users().deleteOne(Filters.eq("_id", new ObjectId(citizen.id())));

    JsonNode connection = only(list(lawyer, "lawyers/connected-citizens").expect(200));
    assertThat(connection.at("/citizen").asString()).isEqualTo(citizen.id());
  }

  @Test
  @Tag("S3")
  void noParameterShowsTheConnectionsOfOthers() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, lawyer);

    assertEmpty(
        list(accounts.citizen(), "citizens/connected-lawyers")
            .query("citizen", citizen.id())
            .query("citizenId", citizen.id())
            .expect(200));
    assertEmpty(
        list(verifiedLawyer(), "lawyers/connected-citizens")
            .query("lawyerId", lawyer.id())
            .query("status", "accepted")
            .expect(200));
  }

  @Test
  void aBlockedConnectionIsInNoList() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = accepted(citizen, lawyer);
    set("directconnections", id, Updates.set("isActive", false));
    assertEmpty(list(citizen, "citizens/connected-lawyers").expect(200));
    assertEmpty(list(lawyer, "lawyers/connected-citizens").expect(200));
  }

  @Test
  @Tag("S23")
  void whatAdministratorsNotedOfALawyerIsNotShown() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    set("users", lawyer.id(), Updates.set("lawyerDetails.verificationNotes", "for admins only"));
    request(citizen, lawyer.id(), fields("message", MESSAGE)).expect(200);
    assertThat(list(citizen, "citizens/pending-connection-requests").expect(200).text())
        .doesNotContain("for admins only");
  }

  private static JsonNode only(Answer answer) {
    assertThat(items(answer).size()).as(answer.text()).isEqualTo(1);
    assertThat(answer.at("/data/pagination/total").asInt()).isEqualTo(1);
    return items(answer).get(0);
  }

  private static void assertEmpty(Answer answer) {
    assertThat(items(answer).size()).as(answer.text()).isZero();
    assertThat(answer.at("/data/pagination/total").asInt(-1)).isZero();
  }

  private static JsonNode items(Answer answer) {
    JsonNode requests = answer.at("/data/requests");
    return requests.isMissingNode() ? answer.at("/data/connections") : requests;
  }
}
