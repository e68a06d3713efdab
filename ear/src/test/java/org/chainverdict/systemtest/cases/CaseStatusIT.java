package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The way of a case from assignment to its end. */
@Tag("smoke")
class CaseStatusIT extends CaseTest {

  @Test
  @Tag("C16")
  void aDisputeRunsThroughMediationToItsResolutionAndMayBeReopened() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = assigned(citizen, lawyer, "disputes");
    change(lawyer, "disputes", id, "in-progress").expect(200);
    change(lawyer, "disputes", id, "mediation").expect(200);
    change(
            citizen,
            "disputes",
            id,
            fields(
                "status",
                "resolved",
                "notes",
                "$thanks",
                "resolution",
                fields("type", "settlement", "summary", "Half of it", "isSuccessful", true)))
        .expect(200);

    JsonNode seen = seen(citizen, "disputes", id);
    assertThat(seen.path("status").asString()).isEqualTo("resolved");
    assertThat(seen.at("/resolution/type").asString()).isEqualTo("settlement");
    assertThat(seen.at("/resolution/resolvedBy").asString()).isEqualTo(citizen.id());
    assertThat(seen.at("/resolution/resolvedAt").isString()).isTrue();
    assertThat(seen.at("/notes/0/content").asString()).isEqualTo("$thanks");
    assertThat(seen.at("/notes/0/author/_id").asString()).isEqualTo(citizen.id());
    assertThat(seen.at("/timeline/5/action").asString()).isEqualTo("status_change");
    assertThat(seen.at("/timeline/5/performedBy/_id").asString()).isEqualTo(citizen.id());

    change(lawyer, "disputes", id, "in-progress").expect(400);
    change(citizen, "disputes", id, "in-progress").expect(200);
    assertThat(seen(citizen, "disputes", id).has("resolution")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assigned", "in-progress", "resolved", "mediation", "open", "nonsense"})
  @Tag("C16")
  void anOpenCaseCanOnlyBeWithdrawn(String status) {
    Account citizen = accounts.citizen();
    String id = file(citizen, "queries");
    change(citizen, "queries", id, status).expect(400);
    assertThat(stored("queries", id).getString("status")).isEqualTo("pending");
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void aWithdrawnCaseRejectsWhoWaitsAndIsFinal(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account invited = verifiedLawyer();
    String id = file(citizen, area);
    String offer = offer(lawyer, area, id);
    invite(citizen, invited, area, id);
    change(citizen, area, id, "closed").expect(200);

    Document stored = stored(area, id);
    for (String list : new String[] {"lawyerRequests", "citizenRequests"}) {
      assertThat(stored.getList(list, Document.class))
          .hasSize(1)
          .allMatch(request -> request.getString("status").equals("rejected"))
          .allMatch(request -> request.getDate("respondedAt") != null);
    }
    respond(citizen, area, id, offer, "accept").expect(409);
    change(citizen, area, id, "pending").expect(400);
    change(citizen, area, id, "in-progress").expect(400);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void theSameStatusAddsANoteAndNoEntry(String area) {
    Account citizen = accounts.citizen();
    String id = file(citizen, area);
    change(citizen, area, id, fields("status", "pending", "notes", "More to come")).expect(200);
    JsonNode seen = seen(citizen, area, id);
    assertThat(seen.path("notes").size()).isEqualTo(1);
    assertThat(seen.path("timeline").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void onlyThePartiesChangeTheStatus(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account rival = verifiedLawyer();
    String id = file(citizen, area);
    offer(rival, area, id);
    respond(citizen, area, id, offer(lawyer, area, id), "accept").expect(200);

    change(rival, area, id, "resolved").expect(403);
    change(accounts.citizen(), area, id, "resolved").expect(403);
    change(accounts.student(), area, id, "closed").expect(403);
    change(citizen, area, id, "in-progress").expect(400);
    setVerified(lawyer, false);
    change(lawyer, area, id, "in-progress").expect(403);
    assertThat(stored(area, id).getString("status")).isEqualTo("assigned");
  }
}
