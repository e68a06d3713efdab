package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudentDetailsTest {

  private final StudentDetails stored = new StudentDetails("NLSIU", 2024, "3rd", "Tax", "R-17");

  @Test
  void onlyGivenValuesReplaceStoredOnes() {
    assertThat(stored.with(new StudentDetails(null, null, "4th", null, null)))
        .isEqualTo(new StudentDetails("NLSIU", 2024, "4th", "Tax", "R-17"));
    assertThat(stored.with(StudentDetails.EMPTY)).isEqualTo(stored);
    StudentDetails other = new StudentDetails("NUJS", 2025, "1st", "Family", "R-18");
    assertThat(stored.with(other)).isEqualTo(other);
  }

  @Test
  void gapsAreFilledWithTheDefaultsOfTheContract() {
    assertThat(StudentDetails.EMPTY.filled(2026))
        .isEqualTo(new StudentDetails("", 2026, "1st", "", ""));
  }

  @Test
  void whatIsThereIsNotFilled() {
    assertThat(stored.filled(2026)).isEqualTo(stored);
  }
}
