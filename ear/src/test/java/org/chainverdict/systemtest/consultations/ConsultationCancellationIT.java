package org.chainverdict.systemtest.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.consultations.Appointments.inDays;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.time.Instant;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultationCancellationIT extends SystemTest {

  private final Appointments appointments = new Appointments(api, database());
  private final Account citizen = accounts.citizen();
  private final Account lawyer = appointments.verifiedLawyer();

  @Test
  void theBodyMayBeLeftOut() {
    String id = appointments.requested(citizen, lawyer, inDays(1));

    Answer answer = appointments.cancel(citizen, id).expect(200);
    assertThat(answer.textAt("/data/consultation/status")).isEqualTo("cancelled");
    assertThat(answer.textAt("/data/consultation/cancellation/cancelledBy"))
        .isEqualTo(citizen.id());
    assertThat(answer.textAt("/data/consultation/cancellation/reason")).isNotBlank();
    assertThat(answer.textAt("/data/consultation/lawyer/name")).isEqualTo(lawyer.name());
  }

  @Test
  void theLawyerCancelsWithAReason() {
    String id = appointments.requested(citizen, lawyer, inDays(1));
    appointments.status(lawyer, id, "confirmed").expect(200);

    Answer answer =
        appointments.cancel(lawyer, id).json(fields("reason", "In court that day")).expect(200);
    assertThat(answer.textAt("/data/consultation/cancellation/reason"))
        .isEqualTo("In court that day");
    assertThat(answer.textAt("/data/consultation/cancellation/cancelledBy")).isEqualTo(lawyer.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"requested", "scheduled", "confirmed"})
  void twoHoursAheadIsTheLastMoment(String status) {
    String id = appointments.requested(citizen, lawyer, inDays(1));
    appointments.store(id, "status", status);
    appointments.moveTo(id, Instant.now().plus(Duration.ofMinutes(119)));
    appointments.cancel(citizen, id).expect(400);
    appointments.cancel(lawyer, id).expect(400);

    appointments.moveTo(id, Instant.now().plus(Duration.ofMinutes(121)));
    appointments.cancel(citizen, id).expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in-progress", "completed", "cancelled", "rescheduled"})
  void whatIsOverIsNotCancelled(String status) {
    String id = appointments.requested(citizen, lawyer, inDays(1));
    appointments.store(id, "status", status);
    appointments.cancel(citizen, id).expect(400);
    assertThat(appointments.stored(id)).doesNotContainKey("cancellation");
  }

  @Test
  @Tag("S2")
  void nobodyElseCancels() {
    String id = appointments.requested(citizen, lawyer, inDays(1));

    appointments.cancel(accounts.citizen(), id).expect(403);
    appointments.cancel(appointments.verifiedLawyer(), id).expect(403);
    appointments.cancel(appointments.administrator(), id).expect(403);
    appointments.cancel(accounts.student(), id).expect(403);
    api.call("PATCH", "/api/consultations/" + id + "/cancel").expect(401);
    assertThat(appointments.statusOf(citizen, id)).isEqualTo("requested");
  }

  @Test
  @Tag("C17")
  void theReasonIsChecked() {
    String id = appointments.requested(citizen, lawyer, inDays(1));
    appointments.cancel(citizen, id).json(fields("reason", "x".repeat(501))).expect(400);
    appointments.cancel(citizen, id).json(fields("reason", 5)).expect(400);
    appointments.cancel(citizen, id).json(fields("reason", "x".repeat(500))).expect(200);
  }

  @Test
  @Tag("C20")
  void unknownAndMalformedIdsAreToldApart() {
    appointments.cancel(citizen, "0123456789abcdef01234567").expect(404);
    appointments.cancel(citizen, "1").expect(400);
  }
}
