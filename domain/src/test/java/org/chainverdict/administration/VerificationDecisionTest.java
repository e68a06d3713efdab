package org.chainverdict.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.identity.VerificationStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationDecisionTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "verified, -,       APPROVE",
        "rejected, -,       REJECT",
        "-,        approve, APPROVE",
        "-,        reject,  REJECT",
        "verified, reject,  APPROVE",
        "rejected, approve, REJECT",
        "pending,  approve, APPROVE",
        "VERIFIED, reject,  REJECT"
      })
  void aUsableStatusGoesBeforeTheAction(
      String status, String action, VerificationDecision expected) {
    assertThat(VerificationDecision.parse(status, action)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, -", "pending, -", "approve, -", "-, verified", "-, Approve", "x, y"})
  void everythingElseIsNoDecision(String status, String action) {
    assertThat(VerificationDecision.parse(status, action)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @org.junit.jupiter.api.Tag("C9")
  void flagAndStatusSayTheSame(VerificationDecision decision) {
    assertThat(decision.verifies()).isEqualTo(decision.target() == VerificationStatus.VERIFIED);
    assertThat(decision.target()).isNotEqualTo(VerificationStatus.PENDING);
  }
}
