package org.chainverdict.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingTest {

  @Test
  void everySettingHasAKeyAndAnEnvironmentNameOfItsOwn() {
    assertThat(Setting.values()).extracting(Setting::key).doesNotHaveDuplicates();
    assertThat(Setting.values()).extracting(Setting::environmentName).doesNotHaveDuplicates();
  }

  @Test
  void namesFollowTheRulesOfTheConfigurationSources() {
    assertThat(Setting.values())
        .allSatisfy(
            setting -> {
              assertThat(setting.key()).matches("chainverdict(\\.[a-z0-9-]+)+");
              assertThat(setting.environmentName()).matches("CHAINVERDICT(_[A-Z0-9]+)+");
              assertThat(setting.aliases()).allMatch(alias -> alias.matches("[A-Z][A-Z0-9_]*"));
            });
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

  @Test
  void everySettingSaysInASentenceWhatItMeans() {
    assertThat(Setting.values())
        .extracting(Setting::description)
        .allSatisfy(text -> assertThat(text).matches("[A-Z].{10,}\\."));
  }

  @Test
  void whatSoundsSecretIsSecret() {
    assertThat(Setting.values())
        .filteredOn(setting -> setting.key().matches(".*(secret|password)"))
        .isNotEmpty()
        .allMatch(Setting::isSecret);
  }

  @Test
  void aSecretHasNoDefault() {
    assertThat(Setting.values())
        .filteredOn(Setting::isSecret)
        .isNotEmpty()
        .allMatch(setting -> setting.defaultValue() == null);
  }

  @Test
  void whatIsRequiredHasNoDefault() {
    assertThat(Setting.values())
        .filteredOn(setting -> setting.description().contains("Required"))
        .isNotEmpty()
        .allMatch(setting -> setting.defaultValue() == null);
  }
}
