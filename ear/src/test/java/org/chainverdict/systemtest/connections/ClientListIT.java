package org.chainverdict.systemtest.connections;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The older list of lawyers and clients. */
class ClientListIT extends ConnectionTest {

  @Test
  void acceptingAClientPutsBothOnEachOthersList() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, lawyer);

    acceptClient(lawyer, citizen.id()).expect(200);

    Answer clients = list(lawyer, "lawyers/my-clients").expect(200);
    assertThat(clients.at("/pagination/totalItems").asInt()).isEqualTo(1);
    JsonNode client = clients.at("/data/0");
    assertThat(client.path("_id").asString()).isEqualTo(citizen.id());
    assertThat(client.path("email").asString()).isEqualTo(citizen.email());
    assertThat(client.path("connectedAt").asString()).isNotEmpty();
    Answer lawyers = list(citizen, "citizens/my-lawyers").expect(200);
    assertThat(lawyers.at("/data/pagination/total").asInt()).isEqualTo(1);
    assertThat(lawyers.at("/data/lawyers/0/_id").asString()).isEqualTo(lawyer.id());
    assertThat(lawyers.at("/data/lawyers/0/lawyerDetails/experience").asInt()).isEqualTo(7);
  }

  @Test
  @Tag("S34")
  void aCitizenWhoNeverTurnedToTheLawyerIsNotAccepted() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, verifiedLawyer());
    acceptClient(lawyer, citizen.id()).expect(403);

    String id = requested(citizen, lawyer);
    reject(lawyer, id).expect(200);
    acceptClient(lawyer, citizen.id()).expect(403);
    assertThat(database().user(citizen.id()).getList("connections", Document.class)).isEmpty();
    assertThat(database().user(lawyer.id()).getList("connections", Document.class)).isEmpty();
  }

  @Test
  @Tag("S34")
  void aPendingRequestIsARelation() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String unused = requested(citizen, lawyer);
    acceptClient(lawyer, citizen.id()).expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"queries", "disputes"})
  @Tag("S34")
  void aCaseInCommonIsARelation(String collection) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    database()
        .collection(collection)
        .insertOne(
            new Document("citizen", new ObjectId(citizen.id()))
                .append("assignedLawyer", new ObjectId(lawyer.id()))
                .append("status", "assigned")
                .append("createdAt", new Date()));
    acceptClient(verifiedLawyer(), citizen.id()).expect(403);
    acceptClient(lawyer, citizen.id()).expect(200);
  }

  @Test
  void aClientIsAcceptedOnce() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, lawyer);
    acceptClient(lawyer, citizen.id()).expect(200);
    acceptClient(lawyer, citizen.id()).expect(400);
    assertThat(database().user(citizen.id()).getList("connections", Document.class)).hasSize(1);
    assertThat(database().user(lawyer.id()).getList("connections", Document.class)).hasSize(1);
  }

  @Test
  void onlyActiveCitizensBecomeClients() {
    Account lawyer = verifiedLawyer();
    Account inactive = accounts.citizen();
    accepted(inactive, lawyer);
    set("users", inactive.id(), Updates.set("isActive", false));
    for (String id : List.of(inactive.id(), verifiedLawyer().id(), new ObjectId().toHexString())) {
      acceptClient(lawyer, id).expect(404);
    }
    acceptClient(lawyer, "not-an-id").expect(400);
    assertThat(database().user(lawyer.id()).getList("connections", Document.class)).isEmpty();
  }

  @Test
  @Tag("C25")
  void aDeletedAccountKeepsItsEntry() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    accepted(citizen, lawyer);
    acceptClient(lawyer, citizen.id()).expect(200);
    database().users().deleteOne(Filters.eq("_id", new ObjectId(citizen.id())));

    JsonNode client = list(lawyer, "lawyers/my-clients").expect(200).at("/data/0");
    assertThat(client.path("_id").asString()).isEqualTo(citizen.id());
    assertThat(client.has("email")).isFalse();
  }

  @Test
  void fieldsAndPagesNarrowTheLists() {
    Account citizen = accounts.citizen();
    for (int i = 0; i < 2; i++) {
      Account lawyer = verifiedLawyer();
      accepted(citizen, lawyer);
      acceptClient(lawyer, citizen.id()).expect(200);
    }
    Answer answer =
        list(citizen, "citizens/my-lawyers")
            .query("fields", "name,lawyerDetails.experience,password")
            .query("limit", 1)
            .query("page", 2)
            .expect(200);
    assertThat(answer.at("/data/pagination/pages").asInt()).isEqualTo(2);
    assertThat(answer.at("/data/lawyers").size()).isEqualTo(1);
    JsonNode lawyer = answer.at("/data/lawyers/0");
    assertThat(lawyer.propertyNames()).containsExactlyInAnyOrder("_id", "name", "lawyerDetails");
    assertThat(lawyer.path("lawyerDetails").propertyNames()).containsExactly("experience");
  }

  @Test
  void theListsAreForTheirRole() {
    Account citizen = accounts.citizen();
    list(citizen, "lawyers/my-clients").expect(403);
    acceptClient(citizen, citizen.id()).expect(403);
    list(verifiedLawyer(), "citizens/my-lawyers").expect(403);
    assertThat(list(accounts.lawyer(), "lawyers/my-clients").expect(403).textAt("/code"))
        .isEqualTo("LAWYER_NOT_VERIFIED");
  }

  private Call acceptClient(Account lawyer, String citizen) {
    return api.post("/api/lawyers/accept-client/" + citizen).bearer(lawyer.accessToken());
  }
}
