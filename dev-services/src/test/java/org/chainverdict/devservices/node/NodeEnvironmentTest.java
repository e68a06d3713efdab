package org.chainverdict.devservices.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chainverdict.devservices.state.Secrets;
import org.junit.jupiter.api.Test;

class NodeEnvironmentTest {
  private static final NodeEnvironment.Backends BACKENDS =
      new NodeEnvironment.Backends("mongodb://db", "redis://cache", 2525);

  @Test
  void letsTheCallerWin() {
    NodeEnvironment environment =
        NodeEnvironment.of(
            Map.of("CHAINVERDICT_CAPTCHA_ENABLED", "true", "JWT_SECRET", ""),
            BACKENDS,
            new Secrets("jwt", "refresh", "admin"),
            "http://127.0.0.1:8080");

    assertThat(environment.additions("node-2"))
        .doesNotContainKey("CHAINVERDICT_CAPTCHA_ENABLED")
        .containsEntry("JWT_SECRET", "jwt")
        .containsEntry("SMTP_PORT", "2525")
        .containsEntry("FRONTEND_URL", "http://127.0.0.1:8080")
        .containsEntry("CHAINVERDICT_NODE_NAME", "node-2");
  }

  @Test
  void thisMachineIsNotCountedUnlessTheCallerSaysOtherwise() {
    assertThat(NodeEnvironment.unlimited(Map.of())).contains("127.0.0.1/32");
    assertThat(NodeEnvironment.unlimited(Map.of("CHAINVERDICT_RATELIMIT_ALLOW", "192.0.2.1")))
        .isEqualTo("192.0.2.1");
  }
}
