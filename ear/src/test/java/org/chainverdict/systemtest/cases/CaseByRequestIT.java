package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** The routes of lawyers and citizens that name a request or a lawyer. */
class CaseByRequestIT extends CaseTest {

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("C10")
  void anOwnerAcceptsAnOfferByItsIdAlone(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account rival = verifiedLawyer();
    String id = file(citizen, area);
    String lost = offer(rival, area, id);
    send(lawyer, "lawyers/offer-help/" + key(area) + "/" + id, fields("proposedFee", 5))
        .expect(200);
    String offer = seen(lawyer, area, id).at("/lawyerRequests/0/_id").asString();

    send(accounts.citizen(), "citizens/accept-case-offer/" + offer, fields()).expect(404);
    Answer accepted =
        send(citizen, "citizens/accept-case-offer/" + offer, fields("response", "Welcome"))
            .expect(200);
    assertThat(accepted.textAt("/data/request/status")).isEqualTo("accepted");
    assertThat(accepted.textAt("/data/chat/chatId")).isEqualTo(key(area) + "_" + id);
    assertThat(accepted.textAt("/data/chat/_id"))
        .isEqualTo(chats(area, id).get(0).getObjectId("_id").toHexString());
    assertThat(seen(lawyer, area, id).at("/lawyerRequests/0/response").asString())
        .isEqualTo("Welcome");
    JsonNode other = seen(rival, area, id).at("/lawyerRequests/0");
    assertThat(other.path("status").asString()).isEqualTo("rejected");
    assertThat(other.path("response").asString()).isNotEmpty();
    send(citizen, "citizens/accept-case-offer/" + lost, fields()).expect(409);
    send(citizen, "citizens/reject-case-offer/" + offer, fields()).expect(409);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("C11")
  void anInvitedLawyerAcceptsByTheIdAlone(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = file(citizen, area);
    Answer invited =
        send(citizen, invitation(area, id, lawyer.id()), fields("message", "Please")).expect(200);
    assertThat(invited.textAt("/data/lawyer/name")).isEqualTo(lawyer.name());
    String request = invited.textAt("/data/requestId");

    send(verifiedLawyer(), "lawyers/accept-case-request/" + request, fields()).expect(404);
    Answer accepted = send(lawyer, "lawyers/accept-case-request/" + request, fields()).expect(200);
    assertThat(accepted.textAt("/data/chat/caseType")).isEqualTo(key(area));
    assertThat(stored(area, id).getObjectId("assignedLawyer").toHexString()).isEqualTo(lawyer.id());
    send(lawyer, "lawyers/accept-case-request/" + request, fields()).expect(409);
    send(lawyer, "lawyers/reject-case-request/" + request, fields()).expect(409);
  }

  @Test
  void bothSidesMayDecline() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = file(citizen, "queries");
    String invitation = invite(citizen, lawyer, "queries", id);
    String offer = offer(lawyer, "queries", id);
    send(lawyer, "lawyers/reject-case-request/" + invitation, fields("response", "No time"))
        .expect(200);
    send(citizen, "citizens/reject-case-offer/" + offer, fields("response", "Too dear"))
        .expect(200);
    JsonNode seen = seen(citizen, "queries", id);
    assertThat(seen.at("/citizenRequests/0/response").asString()).isEqualTo("No time");
    assertThat(seen.at("/lawyerRequests/0/response").asString()).isEqualTo("Too dear");
    assertThat(seen.path("status").asString()).isEqualTo("pending");
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void anInvitationIsWithdrawnByItsOwnerWhileItIsPending(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = file(citizen, area);
    String request = invite(citizen, lawyer, area, id);
    String path = "/api/citizens/revoke-case-request/" + key(area) + "/" + id + "/" + lawyer.id();
    api.call("DELETE", path).bearer(accounts.citizen().accessToken()).expect(404);
    api.call("DELETE", path).bearer(citizen.accessToken()).expect(200);
    api.call("DELETE", path).bearer(citizen.accessToken()).expect(404);
    send(lawyer, "lawyers/accept-case-request/" + request, fields()).expect(404);
    assertThat(stored(area, id).getList("citizenRequests", Object.class)).isEmpty();
  }

  @Test
  void theWrongPeopleAreRefused() {
    Account citizen = accounts.citizen();
    Account unverified = accounts.lawyer();
    String id = file(citizen, "queries");
    String unknown = new ObjectId().toHexString();
    send(unverified, "lawyers/offer-help/query/" + id, fields()).expect(403);
    send(unverified, "lawyers/accept-case-request/" + unknown, fields()).expect(403);
    send(unverified, "citizens/accept-case-offer/" + unknown, fields()).expect(403);
    send(verifiedLawyer(), "lawyers/offer-help/quarrel/" + id, fields()).expect(400);
    send(citizen, invitation("queries", id, unverified.id()), fields()).expect(404);
    send(accounts.citizen(), invitation("queries", id, verifiedLawyer().id()), fields())
        .expect(404);
  }

  private Answer send(Account caller, String route, Object body) {
    return api.post("/api/" + route).bearer(caller.accessToken()).json(body).send();
  }

  private static String invitation(String area, String id, String lawyer) {
    return "citizens/request-lawyer-for-" + key(area) + "/" + id + "/" + lawyer;
  }
}
