package org.chainverdict.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void theKeyGoesBeforeTheAliasAndTheAliasBeforeTheDefault() {
    String key = Setting.SMTP_PORT.key();

    assertThat(settings(Map.of(key, "25", "SMTP_PORT", "465")).text(Setting.SMTP_PORT))
        .isEqualTo("25");
    assertThat(settings(Map.of("SMTP_PORT", "465")).text(Setting.SMTP_PORT)).isEqualTo("465");
    assertThat(settings(Map.of()).text(Setting.SMTP_PORT)).isEqualTo("587");
  }

  @Test
  void ofSeveralAliasesTheFirstGoes() {
    assertThat(
            settings(Map.of("EMAIL_USER", "old", "SMTP_USER", "new")).optional(Setting.SMTP_USER))
        .contains("new");
  }

  @Test
  void blankValuesCountAsAbsent() {
    Map<String, String> blank = Map.of(Setting.SMTP_PORT.key(), "  ", "SMTP_PORT", "");

    assertThat(settings(blank).text(Setting.SMTP_PORT)).isEqualTo("587");
    assertThat(settings(Map.of("SMTP_HOST", " ")).optional(Setting.SMTP_HOST)).isEmpty();
  }

  @Test
  void blanksAroundAValueAreDropped() {
    assertThat(settings(Map.of("SMTP_PORT", " 25\n")).integer(Setting.SMTP_PORT)).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvSource({"0", "10", "six"})
  void aNumberOutOfItsRangeIsNamedWithTheRange(String value) {
    Settings settings = settings(Map.of(Setting.COMPRESSION_GZIP_LEVEL.key(), value));

    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> settings.integer(Setting.COMPRESSION_GZIP_LEVEL, 1, 9))
        .withMessageContaining("must be a whole number from 1 to 9, not " + value);
  }

  @Test
  void aMissingSettingIsNamedAsAnOperatorKnowsIt() {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> settings(Map.of()).text(Setting.MONGODB_URI))
        .withMessageContaining(Setting.MONGODB_URI.key())
        .withMessageContaining("environment MONGODB_URI")
        .withMessageContaining("is missing")
        .withMessageContaining(Setting.MONGODB_URI.description());
  }

  @Test
  void anUnusableValueIsNamedWithTheRule() {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> settings(Map.of("SMTP_PORT", "smtp")).integer(Setting.SMTP_PORT))
        .withMessageContaining(Setting.SMTP_PORT.key())
        .withMessageContaining("must be a whole number, not smtp");
  }

  @Test
  void aSecretIsNeverPrinted() {
    Settings settings = settings(Map.of("JWT_SECRET", "hunter2-hunter2"));

    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> settings.integer(Setting.JWT_SECRET))
        .withMessageContaining("JWT_SECRET")
        .satisfies(e -> assertThat(e).hasNoCause())
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2"));
  }

  @Test
  void numbersAndDurationsAreRead() {
    Settings settings =
        settings(Map.of("RECAPTCHA_MIN_SCORE", "0.7", "JWT_EXPIRE", "12h", "NODE_ENV", "test"));

    assertThat(settings.number(Setting.CAPTCHA_MIN_SCORE)).isEqualTo(0.7);
    assertThat(settings.duration(Setting.JWT_EXPIRE)).isEqualTo(Duration.ofHours(12));
  }

  @Test
  void aFlagIsTrueOrFalseAndNothingElse() {
    assertThat(settings(Map.of("SMTP_SECURE", "true")).flag(Setting.SMTP_SECURE)).isTrue();
    assertThat(settings(Map.of("SMTP_SECURE", "false")).flag(Setting.SMTP_SECURE)).isFalse();
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> settings(Map.of("SMTP_SECURE", "yes")).flag(Setting.SMTP_SECURE))
        .withMessageContaining("must be true or false");
  }

  @Test
  void listsAreSeparatedByCommas() {
    Settings settings = settings(Map.of("CLIENT_URL", " https://a.example ,,https://b.example,"));

    assertThat(settings.list(Setting.CORS_ORIGINS))
        .containsExactly("https://a.example", "https://b.example");
    assertThat(settings(Map.of()).list(Setting.CORS_ORIGINS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"development, false", "test, false", "production, true", "staging, true", "'', true"})
  void onlyNamedTestEnvironmentsRelaxTheRules(String environment, boolean production) {
    assertThat(settings(Map.of("NODE_ENV", environment)).isProduction()).isEqualTo(production);
  }

  private static Settings settings(Map<String, String> values) {
    return TestSettings.of(values);
  }
}
