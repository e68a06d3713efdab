package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Test;

/** The server works with the threads that it is given, and with none of its own. */
class HttpThreadsIT extends SystemTest {

  @Test
  void ourThreadsAnswer() throws IOException {
    assumeFalse(cluster.nodeLogs().isEmpty(), "needs the logs of the nodes");
    // The log tells which thread has asked the database.
    Account unused = new Accounts(cluster.node(0)).citizen();
    assertThat(Files.readString(cluster.nodeLogs().get(0), StandardCharsets.UTF_8))
        .contains("_ThreadName=http-threads(")
        .doesNotContain("_ThreadName=http-thread-pool");
  }
}
