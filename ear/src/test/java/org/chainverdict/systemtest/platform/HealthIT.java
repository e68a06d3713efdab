package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("smoke")
class HealthIT extends SystemTest {

  @Test
  void theApiReportsTheStateOfItsServices() {
    Answer answer = api.get("/api/health").expect(200);
    assertThat(answer.textAt("/status")).isEqualTo("healthy");
    assertThat(answer.textAt("/services/database/status")).isEqualTo("healthy");
    assertThat(answer.at("/services/redis/status").isString()).isTrue();
  }

  @Test
  @Tag("S33")
  void thePublicLearnsNothingAboutTheMachine() {
    Answer answer = api.get("/api/health").expect(200);
    assertThat(answer.at("/services/database/host").isMissingNode()).isTrue();
    assertThat(answer.at("/services/database/database").isMissingNode()).isTrue();
    assertThat(answer.at("/application/pid").isMissingNode()).isTrue();
    assertThat(answer.at("/system/cpu/model").isMissingNode()).isTrue();
    assertThat(answer.text()).doesNotContain("mongodb://", "redis://", "127.0.0.1");
  }

  @Test
  void aPingAsksTheDatabaseOnly() {
    Answer answer = api.get("/api/health/ping").expect(200);
    assertThat(answer.textAt("/status")).isEqualTo("healthy");
    assertThat(answer.textAt("/database")).isEqualTo("healthy");
    assertThat(answer.textAt("/uptime")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
  void everyNodeIsUp(String path) {
    for (int i = 0; i < cluster.nodeCount(); i++) {
      assertThat(cluster.node(i).get(path).expect(200).textAt("/status")).isEqualTo("UP");
    }
  }
}
