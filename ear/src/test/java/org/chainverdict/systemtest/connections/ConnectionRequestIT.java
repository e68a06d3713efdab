package org.chainverdict.systemtest.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Registrations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen asks for a connection and takes the request back. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("smoke")
class ConnectionRequestIT extends ConnectionTest {
  private Account citizen;
  private Account lawyer;

  @BeforeAll
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  void aRequestIsPendingAndTellsWhatIsKnownOfBothSides() {
    Account other = verifiedLawyer();
    String id =
        request(
                citizen,
                other.id(),
                fields("message", "  " + MESSAGE + " ", "connectionType", "specific_case"))
            .expect(200)
            .textAt("/data/connectionId");

    Document connection = stored(id);
    assertThat(connection.getString("status")).isEqualTo("pending");
    assertThat(connection.getString("requestMessage")).isEqualTo(MESSAGE);
    assertThat(connection.getBoolean("isActive")).isTrue();
    assertThat(connection.get("createdAt")).isEqualTo(connection.get("requestedAt"));
    assertThat(connection).doesNotContainKeys("respondedAt", "responseMessage", "chatId");
    assertThat(connection.get("metadata", Document.class))
        .containsEntry("citizenLocation", "Pune")
        .containsEntry("lawyerSpecialization", List.of("Criminal Law", "Family Law"))
        .containsEntry("connectionType", "specific_case");
  }

  @Test
  void aCitizenWithoutCityHasAnUnknownLocation() {
    Map<String, Object> registration = Registrations.citizen();
    registration.remove("address");
    Account homeless = accounts.register(registration);
    Document metadata = stored(requested(homeless, lawyer)).get("metadata", Document.class);
    assertThat(metadata)
        .containsEntry("citizenLocation", "Unknown")
        .containsEntry("connectionType", "general_consultation");
  }

  @Test
  @Tag("C20")
  void unusableRequestsAreRefused() {
    assertRefused(Map.of());
    assertRefused(fields("message", "   "));
    assertRefused(fields("message", "x".repeat(501)));
    assertRefused(fields("message", MESSAGE, "connectionType", "marriage"));
    assertRefused(fields("message", 7));
    request(citizen, "not-an-id", fields("message", MESSAGE)).expect(400);
    revoke(citizen, "not-an-id").expect(400);
  }

  @Test
  void onlyVerifiedActiveLawyersCanBeAsked() {
    Account inactive = verifiedLawyer();
    set("users", inactive.id(), Updates.set("isActive", false));
    for (String id :
        List.of(
            accounts.lawyer().id(),
            accounts.citizen().id(),
            inactive.id(),
            new ObjectId().toHexString())) {
      request(citizen, id, fields("message", MESSAGE)).expect(404);
    }
  }

  @Test
  @Tag("C14")
  void aPendingOrAcceptedConnectionIsNotAskedForAgain() {
    Account asking = accounts.citizen();
    String id = requested(asking, lawyer);
    request(asking, lawyer.id(), fields("message", "again")).expect(400);
    accept(lawyer, id).expect(200);
    request(asking, lawyer.id(), fields("message", "again")).expect(400);
    assertThat(stored(id).getString("requestMessage")).isEqualTo(MESSAGE);
  }

  @Test
  @Tag("C27")
  void aRejectedConnectionIsOpenedAgainInTheSameRecord() {
    Account asking = accounts.citizen();
    String id = requested(asking, lawyer);
    reject(lawyer, id).json(fields("responseMessage", "No time")).expect(200);
    Document before = stored(id);

    Answer again =
        request(asking, lawyer.id(), fields("message", "Now?", "connectionType", "ongoing_support"))
            .expect(200);

    assertThat(again.textAt("/data/connectionId")).isEqualTo(id);
    Document after = stored(id);
    assertThat(after.getString("status")).isEqualTo("pending");
    assertThat(after.getString("requestMessage")).isEqualTo("Now?");
    assertThat(after).doesNotContainKeys("respondedAt", "responseMessage");
    assertThat(after.getDate("requestedAt")).isAfterOrEqualTo(before.getDate("respondedAt"));
    assertThat(after.get("createdAt")).isEqualTo(before.get("createdAt"));
    assertThat(after.get("metadata", Document.class))
        .containsEntry("connectionType", "ongoing_support");
    accept(lawyer, id).expect(200);
  }

  @Test
  void aBlockedPairIsRefused() {
    Account asking = accounts.citizen();
    String id = requested(asking, lawyer);
    set("directconnections", id, Updates.set("status", "blocked"));
    request(asking, lawyer.id(), fields("message", MESSAGE)).expect(403);
    set(
        "directconnections",
        id,
        Updates.combine(Updates.set("status", "rejected"), Updates.set("isActive", false)));
    request(asking, lawyer.id(), fields("message", MESSAGE)).expect(403);
    accept(lawyer, id).expect(404);
  }

  @Test
  void aPendingRequestIsTakenBackByItsCitizenOnly() {
    Account asking = accounts.citizen();
    String id = requested(asking, lawyer);

    revoke(citizen, id).expect(404);
    assertThat(stored(id)).isNotNull();
    revoke(asking, id).expect(200);
    assertThat(stored(id)).isNull();
    revoke(asking, id).expect(404);
    assertThat(requested(asking, lawyer)).isNotEqualTo(id);
  }

  @Test
  @Tag("C11")
  void anAnsweredRequestCannotBeTakenBack() {
    String accepted = accepted(accounts.citizen(), lawyer);
    Account asking = accounts.citizen();
    String rejected = requested(asking, lawyer);
    reject(lawyer, rejected).expect(200);
    revoke(asking, rejected).expect(404);
    assertThat(stored(rejected).getString("status")).isEqualTo("rejected");
    assertThat(stored(accepted).getString("status")).isEqualTo("accepted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"connected-lawyers", "pending-connection-requests"})
  void theListsAreForCitizens(String path) {
    list(lawyer, "citizens/" + path).expect(403);
    list(accounts.student(), "citizens/" + path).expect(403);
    api.get("/api/citizens/" + path).expect(401);
  }

  @Test
  void requestsAreForCitizens() {
    request(lawyer, verifiedLawyer().id(), fields("message", MESSAGE)).expect(403);
    request(accounts.student(), lawyer.id(), fields("message", MESSAGE)).expect(403);
    revoke(lawyer, requested(accounts.citizen(), lawyer)).expect(403);
  }

  private void assertRefused(Map<String, Object> body) {
    Account unasked = lawyer;
    request(citizen, unasked.id(), body).expect(400);
    assertThat(
            connections()
                .countDocuments(
                    new Document("citizen", new ObjectId(citizen.id()))
                        .append("lawyer", new ObjectId(unasked.id()))))
        .isZero();
  }
}
