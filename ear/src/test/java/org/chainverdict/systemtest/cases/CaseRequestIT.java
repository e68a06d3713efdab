package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Offers by lawyers and invitations by owners. */
@Tag("smoke")
class CaseRequestIT extends CaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"offer-help", "request", "send-request"})
  @Tag("S7")
  void onlyVerifiedLawyersOfferAndOnlyOnce(String route) {
    String id = file(accounts.citizen(), "queries");
    Account unverified = accounts.lawyer();
    assertThat(post(unverified, "queries", id, route, fields()).expect(403).textAt("/code"))
        .isEqualTo("LAWYER_NOT_VERIFIED");

    Account lawyer = verifiedLawyer();
    post(lawyer, "queries", id, route, fields("message", "$set me")).expect(200);
    post(lawyer, "queries", id, route, fields()).expect(400);
    JsonNode seen = seen(lawyer, "queries", id);
    assertThat(seen.path("lawyerRequests").size()).isEqualTo(1);
    assertThat(seen.at("/lawyerRequests/0/message").asString()).isEqualTo("$set me");
    post(lawyer, "queries", new ObjectId().toHexString(), route, fields()).expect(404);
    post(lawyer, "queries", id, route, fields("message", "x".repeat(501))).expect(400);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("C10")
  void feeAndDurationOfAnOfferAreKept(String area) {
    Account citizen = accounts.citizen();
    String id = file(citizen, area);
    Account lawyer = verifiedLawyer();
    post(
            lawyer,
            area,
            id,
            "offer-help",
            fields("proposedFee", 1200, "estimatedDuration", "two weeks"))
        .expect(200);
    JsonNode offer = seen(citizen, area, id).at("/lawyerRequests/0");
    assertThat(offer.path("proposedFee").asDouble()).isEqualTo(1200);
    assertThat(offer.path("estimatedDuration").asString()).isEqualTo("two weeks");
    assertThat(offer.path("message").asString()).isNotEmpty();
    assertThat(offer.at("/lawyerId/lawyerDetails/specialization/0").asString())
        .isEqualTo("Criminal Law");
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S6")
  void anInvitationIsNoOffer(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = file(citizen, area);
    invite(citizen, lawyer, area, id);
    JsonNode seen = seen(citizen, area, id);
    assertThat(seen.path("citizenRequests").size()).isEqualTo(1);
    assertThat(seen.path("lawyerRequests").size()).isZero();
    post(citizen, area, id, "send-request", fields("targetUserId", lawyer.id())).expect(400);
  }

  @Test
  @Tag("S6")
  void onlyTheOwnerInvitesAndOnlyVerifiedLawyers() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = file(citizen, "queries");
    invitation(accounts.citizen(), id, lawyer.id(), 403);
    invitation(accounts.student(), id, lawyer.id(), 403);
    invitation(citizen, id, accounts.lawyer().id(), 404);
    invitation(citizen, id, accounts.citizen().id(), 404);
    invitation(citizen, id, new ObjectId().toHexString(), 404);
    invitation(citizen, id, "nobody", 400);
    post(citizen, "queries", id, "send-request", fields()).expect(400);
    assertThat(stored("queries", id).getList("citizenRequests", Object.class)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("C11")
  void aCaseThatIsNotOpenTakesNoRequests(String area) {
    Account citizen = accounts.citizen();
    Account late = verifiedLawyer();
    String id = assigned(citizen, verifiedLawyer(), area);
    post(late, area, id, "offer-help", fields()).expect(400);
    post(citizen, area, id, "send-request", fields("targetUserId", late.id())).expect(400);
  }

  private void invitation(Account caller, String id, String target, int status) {
    post(caller, "queries", id, "send-request", fields("targetUserId", target)).expect(status);
  }
}
