package org.chainverdict.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSlotTest {

  @ParameterizedTest(name = "{1} minutes at 10:00, {3} minutes at {2}: {4}")
  @CsvSource({
    "10:00, 30, 10:00, 30, true",
    "10:00, 30, 10:30, 30, false",
    "10:00, 30, 09:30, 30, false",
    "10:00, 30, 10:29, 30, true",
    "10:00, 90, 11:00, 30, true",
    "10:00, 90, 11:30, 30, false",
    "10:00, 30, 08:00, 180, true",
    "10:00, 30, 07:00, 180, false",
    "10:00, 15, 10:15, 15, true",
    "10:00, 15, 10:30, 15, false",
    "10:00, 180, 10:30, 15, true"
  })
  void aConflictIsAnOverlapOrStartsThatAreTooClose(
      String start, int minutes, String otherStart, int otherMinutes, boolean conflict) {
    TimeSlot slot = slot(start, minutes);
    TimeSlot other = slot(otherStart, otherMinutes);

    assertThat(slot.conflictsWith(other)).isEqualTo(conflict);
    assertThat(other.conflictsWith(slot)).isEqualTo(conflict);
  }

  @Test
  void aDayIsTouchedOnlyByWhatLiesInIt() {
    assertThat(slot("10:00", 30).days()).containsExactly(LocalDate.of(2030, 5, 1));
    assertThat(slot("23:30", 15).days()).containsExactly(LocalDate.of(2030, 5, 1));
    assertThat(slot("23:31", 15).days())
        .containsExactly(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 2));
  }

  /** Else two bookings around midnight would not notice each other. */
  @Test
  void slotsInConflictShareADay() {
    List<TimeSlot> aroundMidnight =
        IntStream.range(0, 50)
            .boxed()
            .flatMap(
                step ->
                    IntStream.of(15, 30, 180)
                        .mapToObj(
                            minutes ->
                                new TimeSlot(
                                    Instant.parse("2030-05-01T20:00:00Z").plusSeconds(step * 590L),
                                    minutes)))
            .toList();
    for (TimeSlot one : aroundMidnight) {
      for (TimeSlot other : aroundMidnight) {
        if (one.conflictsWith(other)) {
          assertThat(Set.copyOf(one.days())).containsAnyElementsOf(other.days());
        }
      }
    }
  }

  private static TimeSlot slot(String time, int minutes) {
    return new TimeSlot(Instant.parse("2030-05-01T" + time + ":00Z"), minutes);
  }
}
