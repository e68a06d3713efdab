package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

  private static final String GOOD = "kT4-uN7_qL0.xR9!mC2@wB5#zH8$eJ1%";
  private static final String OTHER = "vF3+yD6=oS1,iG4;pA7:hK0~lM9*nQ2&";

  @Test
  void twoRandomSecretsMakeTwoKeys() {
    SigningKeys keys = keys(GOOD, OTHER);

    assertThat(keys.access()).isNotEqualTo(keys.refresh());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kT4-uN7_qL0.xR9!mC2@wB5#zH8$eJ1",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabcabcabcabcabcabcabcabc",
        "your-super-secret-jwt-key-change-this-in-production"
      })
  void shortMonotonousAndWellKnownSecretsAreRefused(String weak) {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> keys(weak, OTHER))
        .withMessageContaining("JWT_SECRET is too weak")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(weak));
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> keys(GOOD, weak))
        .withMessageContaining("JWT_REFRESH_SECRET is too weak");
  }

  @Test
  void equalSecretsAreRefused() {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> keys(GOOD, GOOD))
        .withMessageContaining("two are equal");
  }

  @Test
  void aMissingSecretIsNamed() {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> new SigningKeys(TestSettings.of(Map.of("JWT_SECRET", GOOD))))
        .withMessageContaining("JWT_REFRESH_SECRET")
        .withMessageContaining("is missing");
  }

  @Test
  void theSecondKeysMustBeAsGoodAndOfTheirOwn() {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> withSecond("short"))
        .withMessageContaining("JWT_SECRET_PREVIOUS is too weak");
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> withSecond(OTHER))
        .withMessageContaining("two are equal");
  }

  @Test
  void aKeyIsCalledTheSameEverywhereAndItsNameHidesIt() {
    String name = keys(GOOD, OTHER).access().current().id();

    assertThat(keys(GOOD, OTHER).access().current().id()).isEqualTo(name).hasSize(8);
    assertThat(keys(OTHER, GOOD).access().current().id()).isNotEqualTo(name);
    assertThat(keys(GOOD, OTHER).access().current().toString()).doesNotContain(GOOD);
  }

  private static SigningKeys withSecond(String second) {
    return new SigningKeys(
        TestSettings.of(
            Map.of(
                "JWT_SECRET", GOOD, "JWT_REFRESH_SECRET", OTHER, "JWT_SECRET_PREVIOUS", second)));
  }

  private static SigningKeys keys(String access, String refresh) {
    return new SigningKeys(
        TestSettings.of(Map.of("JWT_SECRET", access, "JWT_REFRESH_SECRET", refresh)));
  }
}
