package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationStatusTest {

  @ParameterizedTest
  @EnumSource
  void theWireNameLeadsBackToTheStatus(VerificationStatus status) {
    assertThat(VerificationStatus.parse(status.wireName())).isEqualTo(status);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "VERIFIED", "approved"})
  void anythingElseCountsAsPending(String stored) {
    assertThat(VerificationStatus.parse(stored)).isEqualTo(VerificationStatus.PENDING);
  }
}
