package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileCompletionTest {

  @ParameterizedTest
  @CsvSource({
    "LAWYER, true, true, false",
    "LAWYER, false, false, false",
    "CITIZEN, false, true, true",
    "LAW_STUDENT, false, true, true",
    "ADMIN, false, true, true",
    "CITIZEN, true, true, true"
  })
  void onlyLawyersHaveMoreToFillIn(
      Role role, boolean withLawyerDetails, boolean roleSpecific, boolean documents) {
    assertThat(ProfileCompletion.atRegistration(role, withLawyerDetails))
        .isEqualTo(new ProfileCompletion(true, roleSpecific, documents));
  }
}
