package org.chainverdict.systemtest.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.consultations.Appointments.body;
import static org.chainverdict.systemtest.consultations.Appointments.inDays;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C17")
class BookingConflictIT extends SystemTest {

  private static final Instant TEN = inDays(5);

  private final Appointments appointments = new Appointments(api, database());
  private final Account citizen = accounts.citizen();
  private final Account lawyer = appointments.verifiedLawyer();

  @ParameterizedTest(name = "90 minutes booked, {1} minutes asked for {0} minutes later: {2}")
  @CsvSource({
    "0, 30, 409",
    "60, 30, 409",
    "89, 30, 409",
    "90, 30, 201",
    "-30, 30, 201",
    "-30, 31, 409",
    "-29, 15, 409",
    "-180, 180, 201",
    "-179, 180, 409"
  })
  void aRequestMustNotReachIntoABooking(int later, int minutes, int status) {
    booked(TEN, 90);
    appointments
        .request(citizen, asked(TEN.plus(Duration.ofMinutes(later)), minutes))
        .expect(status);
  }

  @Test
  void startsLieHalfAnHourApart() {
    booked(TEN, 15);
    appointments.request(citizen, asked(TEN.plus(Duration.ofMinutes(29)), 15)).expect(409);
    appointments.request(citizen, asked(TEN.plus(Duration.ofMinutes(30)), 15)).expect(201);
  }

  @Test
  void aRequestTakesNoTimeUntilItIsBooked() {
    String first = appointments.requested(citizen, lawyer, TEN);
    String second = appointments.requested(accounts.citizen(), lawyer, TEN);

    appointments.status(lawyer, first, "scheduled").expect(200);
    appointments.status(lawyer, second, "scheduled").expect(409);
    appointments.status(lawyer, second, "confirmed").expect(409);
    assertThat(appointments.statusOf(lawyer, second)).isEqualTo("requested");
  }

  @Test
  void aBookingIsNotInItsOwnWay() {
    String id = appointments.requested(citizen, lawyer, TEN);
    appointments.status(lawyer, id, "scheduled").expect(200);
    appointments.status(lawyer, id, "confirmed").expect(200);
  }

  @Test
  void aCancelledBookingFreesTheTime() {
    String first = booked(TEN, 60);
    appointments.request(citizen, lawyer, TEN).expect(409);

    appointments.cancel(citizen, first).expect(200);
    appointments.request(citizen, lawyer, TEN).expect(201);
  }

  @Test
  void anotherLawyerIsFree() {
    booked(TEN, 60);
    appointments.request(citizen, appointments.verifiedLawyer(), TEN).expect(201);
  }

  @Test
  void aBookingReachesOverMidnight() {
    Instant late = TEN.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofMinutes(20));
    booked(late, 60);
    appointments.request(citizen, asked(late.plus(Duration.ofMinutes(59)), 30)).expect(409);
    appointments.request(citizen, asked(late.plus(Duration.ofMinutes(60)), 30)).expect(201);
  }

  private String booked(Instant start, int minutes) {
    String id = appointments.requested(citizen, asked(start, minutes));
    appointments.status(lawyer, id, "confirmed").expect(200);
    return id;
  }

  private Map<String, Object> asked(Instant start, int minutes) {
    Map<String, Object> body = body(lawyer, start);
    body.put("duration", minutes);
    return body;
  }
}
