package org.chainverdict.systemtest.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.consultations.Appointments.body;
import static org.chainverdict.systemtest.consultations.Appointments.inDays;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.StoredLawyer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("smoke")
class ConsultationRequestIT extends SystemTest {

  private final Appointments appointments = new Appointments(api, database());
  private final Account citizen = accounts.citizen();

  @Test
  void aCitizenAsksForAnAppointment() {
    Account lawyer = appointments.verifiedLawyer();
    Map<String, Object> body = body(lawyer, inDays(3));
    body.put("duration", 45);
    body.put("consultationType", "in-person");
    body.put("description", "About my lease");

    Answer answer = appointments.request(citizen, body).expect(201);
    assertThat(answer.textAt("/data/consultation/status")).isEqualTo("requested");
    assertThat(answer.textAt("/data/consultation/title")).contains(lawyer.name());
    assertThat(answer.textAt("/data/consultation/consultationType")).isEqualTo("in-person");
    assertThat(answer.textAt("/data/consultation/description")).isEqualTo("About my lease");
    assertThat(answer.at("/data/consultation/duration").asInt()).isEqualTo(45);
    assertThat(Instant.parse(answer.textAt("/data/consultation/scheduledDateTime")))
        .isEqualTo(inDays(3));
    assertThat(answer.textAt("/data/consultation/citizen/email")).isEqualTo(citizen.email());
    assertThat(answer.textAt("/data/consultation/lawyer/_id")).isEqualTo(lawyer.id());
    assertThat(answer.textAt("/data/consultation/lawyer/lawyerDetails/specialization/0"))
        .isEqualTo("Criminal Law");
    assertThat(answer.at("/data/consultation/lawyer/phone").isMissingNode()).isTrue();
    assertThat(answer.at("/data/consultation/lawyer/lawyerDetails").size()).isEqualTo(1);
  }

  @Test
  void halfAnHourByVideoIsTheDefault() {
    Answer answer =
        appointments.request(citizen, appointments.verifiedLawyer(), inDays(1)).expect(201);
    assertThat(answer.at("/data/consultation/duration").asInt()).isEqualTo(30);
    assertThat(answer.textAt("/data/consultation/consultationType")).isEqualTo("video");
  }

  @Test
  void theTimeMustBeAhead() {
    Account lawyer = appointments.verifiedLawyer();
    appointments.request(citizen, lawyer, Instant.now().minusSeconds(60)).expect(400);
    appointments.request(citizen, lawyer, Instant.now().plus(Duration.ofHours(1))).expect(201);
  }

  @Test
  void onlyAVerifiedActiveLawyerCanBeAsked() {
    appointments.request(citizen, accounts.citizen(), inDays(1)).expect(400);
    appointments.request(citizen, accounts.lawyer(), inDays(1)).expect(404);
    Map<String, Object> body = body(citizen, inDays(1));
    body.put("targetUserId", new StoredLawyer("Inactive").with("isActive", false).in(database()));
    appointments.request(citizen, body).expect(404);
    body.put("targetUserId", "0123456789abcdef01234567");
    appointments.request(citizen, body).expect(404);
  }

  @Test
  void onlyCitizensAsk() {
    Account lawyer = appointments.verifiedLawyer();
    appointments.request(lawyer, lawyer, inDays(1)).expect(403);
    appointments.request(accounts.student(), lawyer, inDays(1)).expect(403);
    appointments.request(appointments.administrator(), lawyer, inDays(1)).expect(403);
    api.post("/api/consultations/request").json(body(lawyer, inDays(1))).expect(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'targetUserId': '1', 'scheduledDateTime': '2090-01-01T10:00:00Z'}",
        "{'targetUserId': {'$ne': 1}, 'scheduledDateTime': '2090-01-01T10:00:00Z'}",
        "{'targetUserId': 'ID', 'scheduledDateTime': 'tomorrow'}",
        "{'targetUserId': 'ID', 'scheduledDateTime': '2090-01-01T10:00:00'}",
        "{'targetUserId': 'ID', 'scheduledDateTime': 3786912000000}",
        "{'targetUserId': 'ID', 'scheduledDateTime': '2090-01-01T10:00:00Z', 'duration': 14}",
        "{'targetUserId': 'ID', 'scheduledDateTime': '2090-01-01T10:00:00Z', 'duration': 181}",
        "{'targetUserId': 'ID', 'scheduledDateTime': '2090-01-01T10:00:00Z', 'duration': 30.5}",
        "{'targetUserId': 'ID', 'scheduledDateTime': '2090-01-01T10:00:00Z', 'duration': 'x'}",
        "{'targetUserId': 'ID', 'scheduledDateTime': '2090-01-01T10:00:00Z',"
            + " 'consultationType': 'fax'}",
        "{'targetUserId': 'ID', 'scheduledDateTime': '2090-01-01T10:00:00Z', 'description': 7}"
      })
  @Tag("C20")
  void whatIsNoRequestIsABadRequest(String body) {
    Account lawyer = appointments.verifiedLawyer();
    String json = body.replace('\'', '"').replace("ID", lawyer.id());

    Answer answer =
        api.post("/api/consultations/request")
            .bearer(citizen.accessToken())
            .raw("application/json", json)
            .expect(400);
    assertThat(answer.at("/errors").size()).isPositive();
  }

  @Test
  @Tag("C20")
  void aDescriptionHasAtMostFiveHundredCharacters() {
    Map<String, Object> body = body(appointments.verifiedLawyer(), inDays(1));
    body.put("description", "x".repeat(501));
    appointments.request(citizen, body).expect(400);
    body.put("description", "x".repeat(500));
    appointments.request(citizen, body).expect(201);
  }
}
