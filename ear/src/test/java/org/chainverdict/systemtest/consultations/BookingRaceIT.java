package org.chainverdict.systemtest.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.consultations.Appointments.inDays;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

@Tag("C14")
class BookingRaceIT extends SystemTest {

  private final Appointments appointments = new Appointments(api, database());
  private final Account citizen = accounts.citizen();
  private final Account lawyer = appointments.verifiedLawyer();

  @RepeatedTest(8)
  void ofTwoOverlappingBookingsOneWins(RepetitionInfo repetition) throws Exception {
    Instant start = inDays(4 + repetition.getCurrentRepetition());
    List<Integer> statuses = bookAtOnce(start, start.plus(Duration.ofMinutes(20)));
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
  }

  @RepeatedTest(4)
  void aroundMidnightOneWinsToo(RepetitionInfo repetition) throws Exception {
    Instant midnight =
        inDays(20 + 2 * repetition.getCurrentRepetition()).truncatedTo(ChronoUnit.DAYS);
    List<Integer> statuses =
        bookAtOnce(midnight.minus(Duration.ofMinutes(20)), midnight.plus(Duration.ofMinutes(5)));
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
  }

  @RepeatedTest(4)
  void bookingsThatDoNotOverlapBothStand(RepetitionInfo repetition) throws Exception {
    Instant start = inDays(40 + repetition.getCurrentRepetition());
    assertThat(bookAtOnce(start, start.plus(Duration.ofMinutes(30)))).containsExactly(200, 200);
  }

  /** Confirmed and then cancelled, or cancelled and then refused: never confirmed in the end. */
  @RepeatedTest(8)
  void aConfirmationDoesNotOverrunACancellation(RepetitionInfo repetition) throws Exception {
    String id =
        appointments.requested(citizen, lawyer, inDays(60 + repetition.getCurrentRepetition()));

    List<Integer> statuses =
        atOnce(confirmation(first(), id), Appointments.cancelAt(second(), citizen, id));
    assertThat(statuses.get(1)).isEqualTo(200);
    assertThat(statuses.get(0)).isIn(200, 400);
    assertThat(appointments.statusOf(citizen, id)).isEqualTo("cancelled");
    assertThat(appointments.stored(id)).containsKey("cancellation");
    assertThat(appointments.stored(id).containsKey("meetingDetails"))
        .isEqualTo(statuses.get(0) == 200);
  }

  @RepeatedTest(4)
  void ofTwoConfirmationsOneIsTooLate(RepetitionInfo repetition) throws Exception {
    String id =
        appointments.requested(citizen, lawyer, inDays(80 + repetition.getCurrentRepetition()));
    assertThat(atOnce(confirmation(first(), id), confirmation(second(), id)))
        .containsExactlyInAnyOrder(200, 400);
  }

  @RepeatedTest(4)
  void ofTwoCancellationsOneIsTooLate(RepetitionInfo repetition) throws Exception {
    String id =
        appointments.requested(citizen, lawyer, inDays(90 + repetition.getCurrentRepetition()));
    assertThat(
            atOnce(
                Appointments.cancelAt(first(), citizen, id),
                Appointments.cancelAt(second(), lawyer, id)))
        .containsExactlyInAnyOrder(200, 400);
  }

  private List<Integer> bookAtOnce(Instant one, Instant other) throws Exception {
    String first = appointments.requested(citizen, lawyer, one);
    String second = appointments.requested(citizen, lawyer, other);
    return atOnce(confirmation(first(), first), confirmation(second(), second));
  }

  private Call confirmation(Api node, String id) {
    return Appointments.statusAt(node, lawyer, id, fields("status", "confirmed"));
  }

  private Api first() {
    return cluster.node(0);
  }

  /** The other node, where there is one. */
  private Api second() {
    return cluster.node(cluster.nodeCount() - 1);
  }

  private static List<Integer> atOnce(Call one, Call other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> first = threads.submit(sent(one, start));
      Future<Integer> second = threads.submit(sent(other, start));
      return List.of(first.get(), second.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Integer> sent(Call call, CyclicBarrier start) {
    return () -> {
      start.await();
      return call.send().status();
    };
  }
}
