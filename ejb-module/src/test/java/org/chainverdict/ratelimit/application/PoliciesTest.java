package org.chainverdict.ratelimit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.TestSettings;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.PolicyChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {

  private static final Policy CHANGED = new Policy(7, Duration.ofMinutes(2), true);

  @ParameterizedTest
  @EnumSource(Limiter.class)
  void withoutSettingsTheContractHolds(Limiter limiter) {
    assertThat(policies(Map.of()).of(limiter)).isEqualTo(limiter.contract());
  }

  @Test
  void settingsHoldOverTheContract() {
    Policies policies =
        policies(
            Map.of(
                Setting.RATELIMIT_AUTH_LIMIT, "9",
                Setting.RATELIMIT_AUTH_WINDOW, "5m",
                Setting.RATELIMIT_SHADOW, "auth, upload"));
    assertThat(policies.of(Limiter.AUTH)).isEqualTo(new Policy(9, Duration.ofMinutes(5), true));
    assertThat(policies.of(Limiter.UPLOAD).shadow()).isTrue();
    assertThat(policies.of(Limiter.API).shadow()).isFalse();
  }

  @Test
  void eventsOfSocketsAreSetByName() {
    Policies policies = policies(Map.of(Setting.RATELIMIT_EVENTS, "typing=5, call = 7"));
    assertThat(policies.of(Limiter.TYPING).limit()).isEqualTo(5);
    assertThat(policies.of(Limiter.CALL).limit()).isEqualTo(7);
    assertThat(policies.of(Limiter.SIGNALLING)).isEqualTo(Limiter.SIGNALLING.contract());
  }

  @ParameterizedTest
  @ValueSource(strings = {"typing", "typing=", "typing=many", "auth=5", "nothing=1", "=1"})
  void whatIsNoLimitOfEventsIsSaidAtTheStart(String setting) {
    Map<Setting, String> settings = Map.of(Setting.RATELIMIT_EVENTS, setting);
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> policies(settings))
        .withMessageContaining("typing=60");
  }

  @Test
  void theOriginalsNamesAreAccepted() {
    Policies policies =
        new Policies(
            TestSettings.of(
                Map.of("RATE_LIMIT_MAX_REQUESTS", "50", "RATE_LIMIT_WINDOW_MS", "60000")));
    assertThat(policies.of(Limiter.API)).isEqualTo(new Policy(50, Duration.ofMinutes(1), false));
  }

  @Test
  void changesHoldOverSettings() {
    Policies policies = policies(Map.of(Setting.RATELIMIT_API_LIMIT, "50"));
    policies.apply(new PolicyChanges(1, Map.of(Limiter.API, CHANGED), null));
    assertThat(policies.of(Limiter.API)).isEqualTo(CHANGED);
    assertThat(policies.isChanged(Limiter.API)).isTrue();
    policies.apply(new PolicyChanges(2, Map.of(), null));
    assertThat(policies.of(Limiter.API).limit()).isEqualTo(50);
    assertThat(policies.isChanged(Limiter.API)).isFalse();
  }

  @Test
  void aChangeThatComesLateIsLeftAside() {
    Policies policies = policies(Map.of());
    policies.apply(new PolicyChanges(2, Map.of(Limiter.API, CHANGED), null));
    policies.apply(new PolicyChanges(1, Map.of(), null));
    assertThat(policies.of(Limiter.API)).isEqualTo(CHANGED);
    assertThat(policies.version()).isEqualTo(2);
  }

  @Test
  void theAllowListHoldsAddressesAndNetworks() {
    Policies policies = policies(Map.of(Setting.RATELIMIT_ALLOW, "192.0.2.1, 2001:db8::/32"));
    assertThat(policies.isAllowed("192.0.2.1")).isTrue();
    assertThat(policies.isAllowed("2001:db8::5")).isTrue();
    assertThat(policies.isAllowed("192.0.2.2")).isFalse();
    assertThat(policies.isAllowed("no address")).isFalse();
    policies.apply(new PolicyChanges(1, Map.of(), List.of("192.0.2.2")));
    assertThat(policies.isAllowed("192.0.2.1")).isFalse();
    assertThat(policies.isAllowed("192.0.2.2")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "RATELIMIT_API_LIMIT, 0",
    "RATELIMIT_API_LIMIT, many",
    "RATELIMIT_AUTH_WINDOW, 0s",
    "RATELIMIT_AUTH_WINDOW, 2h",
    "RATELIMIT_SHADOW, nothing",
    "RATELIMIT_ALLOW, gateway.example"
  })
  void unusableSettingsAreRefused(Setting setting, String value) {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> policies(Map.of(setting, value)));
  }

  private static Policies policies(Map<Setting, String> settings) {
    return new Policies(TestSettings.with(settings));
  }
}
