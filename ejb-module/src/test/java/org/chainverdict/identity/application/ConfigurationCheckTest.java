package org.chainverdict.identity.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationCheckTest {

  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "MONGODB_URI", "mongodb://db/x",
              "JWT_SECRET", "0f7b6e1a-one-key-of-enough-length-for-it",
              "JWT_REFRESH_SECRET", "9c2d4f3b-another-key-of-enough-length",
              "RECAPTCHA_SECRET_KEY", "secret"));

  @Test
  void aNodeWithAllSecretsMayServe() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MONGODB_URI", "JWT_SECRET", "JWT_REFRESH_SECRET", "RECAPTCHA_SECRET_KEY"})
  void aMissingSecretIsNamed(String name) {
    environment.remove(name);

    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(this::check)
        .withMessageContaining(name);
  }

  @Test
  void withoutCaptchaItsSecretIsNotNeeded() {
    environment.remove("RECAPTCHA_SECRET_KEY");
    environment.put("chainverdict.captcha.enabled", "false");

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "chainverdict.load.max-requests, 0",
    "chainverdict.load.max-requests, -5",
    "chainverdict.load.max-requests, many",
    "chainverdict.load.heap-percent, 0",
    "chainverdict.load.heap-percent, 101"
  })
  void aLoadThatCannotBeIsNamed(String name, String value) {
    environment.put(name, value);

    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(this::check)
        .withMessageContaining(name);
  }

  private void check() {
    ConfigurationCheck.requireUsable(
        new Settings(name -> Optional.ofNullable(environment.get(name))));
  }
}
