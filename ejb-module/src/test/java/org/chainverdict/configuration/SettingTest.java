package org.chainverdict.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

  @Test
  void everySettingHasAKeyAndAnEnvironmentNameOfItsOwn() {
    assertThat(Setting.values()).extracting(Setting::key).doesNotHaveDuplicates();
    assertThat(Setting.values()).extracting(Setting::environmentName).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void namesFollowTheRulesOfTheConfigurationSources(Setting setting) {
    assertThat(setting.key()).matches("chainverdict(\\.[a-z0-9-]+)+");
    assertThat(setting.environmentName()).matches("CHAINVERDICT(_[A-Z0-9]+)+");
    assertThat(setting.aliases()).allMatch(alias -> alias.matches("[A-Z][A-Z0-9_]*"));
  }

  @Test
  void theEnvironmentNameIsTheKeyInCapitals() {
    assertThat(Setting.MONGODB_SOCKET_TIMEOUT.environmentName())
        .isEqualTo("CHAINVERDICT_MONGODB_SOCKET_TIMEOUT");
  }

  @Test
  void noAliasIsTheEnvironmentNameOfAnotherSetting() {
    Set<String> names =
        Stream.of(Setting.values()).map(Setting::environmentName).collect(Collectors.toSet());

    assertThat(Setting.values())
        .flatExtracting(Setting::aliases)
        .doesNotContainAnyElementsOf(names);
  }

  @ParameterizedTest
  @EnumSource
  void everySettingSaysInASentenceWhatItMeans(Setting setting) {
    assertThat(setting.description()).matches("[A-Z].{10,}\\.");
  }

  @ParameterizedTest
  @EnumSource
  void whatSoundsSecretIsSecretAndHasNoDefault(Setting setting) {
    String key = setting.key().toLowerCase(Locale.ROOT);
    if (key.endsWith("secret") || key.endsWith(".password")) {
      assertThat(setting.isSecret()).isTrue();
    }
    if (setting.isSecret()) {
      assertThat(setting.defaultValue()).isNull();
    }
  }

  @Test
  void whatIsRequiredHasNoDefault() {
    assertThat(Setting.values())
        .filteredOn(setting -> setting.description().contains("Required"))
        .isNotEmpty()
        .allMatch(setting -> setting.defaultValue() == null);
  }
}
