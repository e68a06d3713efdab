package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  @Test
  void sixCharactersWithBothCasesAndADigitWillDo() {
    assertThat(PasswordRule.violation("Abcde1")).isEmpty();
    assertThat(PasswordRule.violation("Abcd1")).hasValueSatisfying(contains("at least 6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdef1", "ABCDEF1", "Abcdefg", "ÄÖÜäöü1", "Abcdef١"})
  void everyKindOfCharacterIsNeeded(String password) {
    assertThat(PasswordRule.violation(password)).hasValueSatisfying(contains("must contain"));
  }

  @Test
  void theUpperBoundIs72BytesNotCharacters() {
    assertThat(PasswordRule.violation("Ab1" + "x".repeat(69))).isEmpty();
    assertThat(PasswordRule.violation("Ab1" + "x".repeat(70)))
        .hasValueSatisfying(contains("at most 72 bytes"));
    assertThat(PasswordRule.violation("Ab1" + "ü".repeat(34) + "x")).isEmpty();
    assertThat(PasswordRule.violation("Ab1" + "ü".repeat(35)))
        .hasValueSatisfying(contains("at most 72 bytes"));
    assertThat(PasswordRule.violation("Ab1" + "\uD83D\uDD12".repeat(18)))
        .hasValueSatisfying(contains("at most 72 bytes"));
  }

  @Test
  void theNulCharacterIsRefused() {
    assertThat(PasswordRule.violation("Abcdef1\0")).hasValueSatisfying(contains("NUL"));
  }

  private static java.util.function.Consumer<String> contains(String part) {
    return message -> assertThat(message).contains(part);
  }
}
