package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Test;

/** The server takes the thread pool that it is given, and has nothing to say against it. */
class HttpThreadsIT extends SystemTest {

  @Test
  void theServerHasTakenThePool() throws IOException {
    assumeFalse(cluster.nodeLogs().isEmpty(), "needs the logs of the nodes");
    for (Path log : cluster.nodeLogs()) {
      assertThat(Files.readString(log, StandardCharsets.UTF_8))
          .doesNotContainIgnoringCase("custom thread pool")
          .doesNotContainIgnoringCase("custom thread-pool");
    }
  }
}
