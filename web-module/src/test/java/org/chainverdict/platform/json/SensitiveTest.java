package org.chainverdict.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"password", "confirmPassword", "captchaToken", "account.newPassword", "SECRET"})
  void passwordsTokensAndSecretsAreNeverRepeated(String path) {
    assertThat(Sensitive.isSensitive(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "lawyerDetails.experience", ""})
  void otherFieldsMayBe(String path) {
    assertThat(Sensitive.isSensitive(path)).isFalse();
  }
}
