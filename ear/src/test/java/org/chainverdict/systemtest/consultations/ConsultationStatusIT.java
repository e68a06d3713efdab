package org.chainverdict.systemtest.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.consultations.Appointments.body;
import static org.chainverdict.systemtest.consultations.Appointments.inDays;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("smoke")
class ConsultationStatusIT extends SystemTest {

  private final Appointments appointments = new Appointments(api, database());
  private final Account citizen = accounts.citizen();
  private final Account lawyer = appointments.verifiedLawyer();

  @Test
  void aConfirmedVideoConsultationGetsALink() {
    String id = appointments.requested(citizen, lawyer, inDays(2));

    Answer answer = appointments.status(lawyer, id, "confirmed").expect(200);
    assertThat(answer.textAt("/data/consultation/status")).isEqualTo("confirmed");
    assertThat(answer.textAt("/data/consultation/meetingDetails/meetingLink"))
        .startsWith("http")
        .contains(id);
    assertThat(answer.textAt("/data/consultation/meetingDetails/meetingId")).isEqualTo(id);
    assertThat(answer.textAt("/data/consultation/meetingDetails/platform")).isEqualTo("custom");
    assertThat(answer.textAt("/data/consultation/citizen/email")).isEqualTo(citizen.email());
  }

  @Test
  void noOtherConsultationGetsALink() {
    Map<String, Object> body = body(lawyer, inDays(2));
    body.put("consultationType", "audio");
    String id = appointments.requested(citizen, body);

    Answer answer = appointments.status(lawyer, id, "confirmed").expect(200);
    assertThat(answer.at("/data/consultation/meetingDetails/meetingLink").isMissingNode()).isTrue();
  }

  @Test
  @Tag("C2")
  void theLinkOfTheLawyerIsKept() {
    String id = appointments.requested(citizen, lawyer, inDays(2));
    Map<String, Object> body =
        fields("status", "scheduled", "meetingLink", "https://meet.example.org/abc", "notes", "Hi");

    Answer scheduled = appointments.status(lawyer, id, body).expect(200);
    assertThat(scheduled.textAt("/data/consultation/meetingDetails/platform")).isEqualTo("custom");
    assertThat(scheduled.textAt("/data/consultation/notes/lawyerNotes")).isEqualTo("Hi");

    Answer confirmed = appointments.status(lawyer, id, "confirmed").expect(200);
    assertThat(confirmed.textAt("/data/consultation/meetingDetails/meetingLink"))
        .isEqualTo("https://meet.example.org/abc");
    assertThat(confirmed.textAt("/data/consultation/notes/lawyerNotes")).isEqualTo("Hi");
  }

  @ParameterizedTest
  @CsvSource({
    "requested, completed",
    "scheduled, scheduled",
    "confirmed, scheduled",
    "confirmed, confirmed",
    "in-progress, completed",
    "rescheduled, confirmed",
    "completed, cancelled",
    "cancelled, confirmed"
  })
  @Tag("C17")
  void stepsOutsideTheTableAreRefused(String from, String to) {
    String id = appointments.requested(citizen, lawyer, inDays(2));
    appointments.store(id, "status", from);

    appointments.status(lawyer, id, to).expect(400);
    assertThat(appointments.statusOf(lawyer, id)).isEqualTo(from);
  }

  @Test
  void completionWaitsForTheStart() {
    String id = appointments.requested(citizen, lawyer, inDays(2));
    appointments.status(lawyer, id, "confirmed").expect(200);
    appointments.status(lawyer, id, "completed").expect(400);

    appointments.moveTo(id, Instant.now().minusSeconds(5));
    appointments.status(lawyer, id, "completed").expect(200);
  }

  @Test
  @Tag("C17")
  void theLawyerDoesNotGetAroundTheNotice() {
    String id = appointments.requested(citizen, lawyer, inDays(2));
    appointments.status(lawyer, id, "scheduled").expect(200);
    appointments.moveTo(id, Instant.now().plus(Duration.ofMinutes(119)));
    appointments.status(lawyer, id, "cancelled").expect(400);

    appointments.moveTo(id, Instant.now().plus(Duration.ofMinutes(121)));
    Answer answer = appointments.status(lawyer, id, "cancelled").expect(200);
    assertThat(answer.textAt("/data/consultation/cancellation/cancelledBy")).isEqualTo(lawyer.id());
    assertThat(answer.textAt("/data/consultation/cancellation/reason")).isNotBlank();
    assertThat(answer.textAt("/data/consultation/cancellation/cancelledAt")).isNotBlank();
  }

  @Test
  void theLawyerDeclinesARequestAtAnyTime() {
    String id = appointments.requested(citizen, lawyer, Instant.now().plus(Duration.ofMinutes(10)));
    appointments.status(lawyer, id, "cancelled").expect(200);
  }

  @Test
  @Tag("S36")
  void onlyItsVerifiedLawyerSetsTheStatus() {
    String id = appointments.requested(citizen, lawyer, inDays(2));

    appointments.status(citizen, id, "confirmed").expect(403);
    appointments.status(appointments.verifiedLawyer(), id, "confirmed").expect(403);
    appointments.status(appointments.administrator(), id, "confirmed").expect(403);
    appointments.status(accounts.student(), id, "confirmed").expect(403);
    appointments.setVerified(lawyer, false);
    Answer refusal = appointments.status(lawyer, id, "confirmed").expect(403);
    assertThat(refusal.textAt("/code")).isEqualTo("LAWYER_NOT_VERIFIED");
    assertThat(appointments.statusOf(citizen, id)).isEqualTo("requested");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'status': 'requested'}",
        "{'status': 'in-progress'}",
        "{'status': 'lost'}",
        "{'status': {'$ne': 1}}",
        "{'status': 'confirmed', 'meetingLink': 'javascript:alert(1)'}",
        "{'status': 'confirmed', 'meetingLink': 'not a link'}",
        "{'status': 'confirmed', 'notes': 5}"
      })
  @Tag("C17")
  void badBodiesAreRefused(String body) {
    String id = appointments.requested(citizen, lawyer, inDays(2));

    Answer answer =
        api.call("PATCH", "/api/consultations/" + id + "/status")
            .bearer(lawyer.accessToken())
            .raw("application/json", body.replace('\'', '"'))
            .expect(400);
    assertThat(answer.at("/errors").size()).isPositive();
    assertThat(appointments.statusOf(lawyer, id)).isEqualTo("requested");
  }

  @Test
  void notesHaveAtMostAThousandCharacters() {
    String id = appointments.requested(citizen, lawyer, inDays(2));
    Map<String, Object> body = fields("status", "scheduled", "notes", "x".repeat(1001));
    appointments.status(lawyer, id, body).expect(400);
    body.put("notes", "x".repeat(1000));
    appointments.status(lawyer, id, body).expect(200);
  }

  @Test
  @Tag("C20")
  void unknownAndMalformedIdsAreToldApart() {
    appointments.status(lawyer, "0123456789abcdef01234567", "confirmed").expect(404);
    appointments.status(lawyer, "xyz", "confirmed").expect(400);
  }
}
