package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** Filing cases. */
@Tag("smoke")
class CaseFilingIT extends CaseTest {

  @ParameterizedTest
  @FieldSource("AREAS")
  void aFiledCaseWaitsForALawyer(String area) {
    Account citizen = accounts.citizen();
    Map<String, Object> body = body(area);
    body.put("title", "  Deposit kept  ");
    Answer answer = api.post("/api/" + area).bearer(citizen.accessToken()).json(body).expect(201);
    JsonNode filed = answer.at("/data/" + key(area));
    assertThat(filed.path("title").asString()).isEqualTo("Deposit kept");
    assertThat(filed.path("status").asString()).isEqualTo("pending");
    assertThat(filed.path("priority").asString()).isEqualTo("medium");
    assertThat(filed.path("assignedLawyer").isNull()).isTrue();
    assertThat(filed.at("/citizen/email").asString()).isEqualTo(citizen.email());
    assertThat(filed.at("/timeline/0/action").asString()).isEqualTo("created");
    assertThat(stored(area, filed.path("_id").asString()).getString("title"))
        .isEqualTo("Deposit kept");
  }

  @Test
  void aDisputeNamesTheOtherSideAndItsValue() {
    Map<String, Object> body = body("disputes");
    body.put("opposingParty", fields("name", "M. Landlord", "contact", "unknown"));
    body.put("disputeValue", "25000.5");
    Account citizen = accounts.citizen();
    JsonNode filed = seen(citizen, "disputes", file(citizen, "disputes", body));
    assertThat(filed.at("/opposingParty/name").asString()).isEqualTo("M. Landlord");
    assertThat(filed.path("disputeValue").asDouble()).isEqualTo(25000.5);
    assertThat(filed.path("disputeType").asString()).isEqualTo("landlord-tenant");
  }

  @ParameterizedTest
  @CsvSource({
    "queries,title,tiny",
    "queries,description,too short",
    "queries,category,space",
    "queries,priority,extreme",
    "disputes,disputeType,duel",
    "disputes,priority,extreme",
    "disputes,disputeValue,-1",
    "disputes,disputeValue,much"
  })
  @Tag("C20")
  void whatDoesNotFitIsNamed(String area, String field, String value) {
    Map<String, Object> body = body(area);
    body.put(field, value);
    Answer answer =
        api.post("/api/" + area).bearer(accounts.citizen().accessToken()).json(body).expect(400);
    assertThat(answer.textAt("/errors/0/path")).isEqualTo(field);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void onlyCitizensFileCases(String area) {
    for (Account account : new Account[] {verifiedLawyer(), accounts.student()}) {
      api.post("/api/" + area).bearer(account.accessToken()).json(body(area)).expect(403);
    }
    api.post("/api/" + area).json(body(area)).expect(401);
  }
}
