package org.chainverdict.devservices.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayConfigTest {
  private static final Path TEMPLATE = Path.of("../payara-config/gateway/haproxy.cfg");

  @TempDir Path temp;

  @Test
  void leavesNoPlaceholderInTheTemplate() throws Exception {
    Path file = temp.resolve("haproxy.cfg");

    new GatewayConfig(TEMPLATE, 8080, temp.resolve("admin.sock"))
        .write(file, List.of(new GatewaySlot(1, 8081), new GatewaySlot(2, 0)));

    assertThat(Files.readString(file))
        .contains(
            "bind 127.0.0.1:8080",
            "  server slot1 127.0.0.1:8081 id 1\n",
            "  server slot2 127.0.0.1:1 id 2 disabled\n")
        .contains("use-server slot2 if { var(txn.home) -m int 2 }")
        .doesNotContainPattern("(?m)^\\$\\{")
        .doesNotContain("${gateway", "${admin");
  }
}
