package org.chainverdict.devservices.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  @Test
  void restartsAfterASecondUnlessToldOtherwise() {
    assertThat(policy("").delay()).contains(Duration.ofSeconds(1));
    assertThat(policy("0.5").delay()).contains(Duration.ofMillis(500));
    assertThat(policy("off").delay()).isEmpty();
    assertThatThrownBy(() -> policy("soon")).hasMessageContaining("CHAINVERDICT_DATABASE_RESTART");
  }

  private static RestartPolicy policy(String value) {
    return RestartPolicy.of(Map.of("CHAINVERDICT_DATABASE_RESTART", value), "DATABASE");
  }
}
