package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever talks slowly is not waited for, and keeps nobody else from being served. */
@Tag("P12")
@Timeout(120)
class SlowClientIT extends SystemTest {
  private static final int CLIENTS = 40;

  private final URI node = cluster.node(0).base();

  @Test
  void aSilentConnectionIsClosed() throws IOException {
    try (SlowSocket socket = new SlowSocket(node)) {
      socket.say("GET /api/health/ping HT");
      assertThat(socket.listen(60_000)).as("still open after a minute").isNotNull();
    }
  }

  @Test
  void aBodyThatStopsIsGivenUpAndOthersAreServedMeanwhile() throws IOException {
    List<SlowSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        SlowSocket socket = new SlowSocket(node);
        sockets.add(socket);
        socket.beginLogin(1_000);
        socket.say("{\"email\": ");
      }
      for (int i = 0; i < 20; i++) {
        cluster.node(0).get("/api/lawyers/verified").expect(200);
      }
      for (SlowSocket socket : sockets) {
        assertThat(socket.statusLine(40_000)).matches("HTTP/1.1 (400|408|503).*|");
      }
    } finally {
      for (SlowSocket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void aBodyThatTricklesIsGivenUp() throws Exception {
    ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();
    try (SlowSocket socket = new SlowSocket(node)) {
      socket.beginLogin(10_000);
      var unused = drip.scheduleAtFixedRate(() -> dripInto(socket), 0, 500, TimeUnit.MILLISECONDS);
      assertThat(socket.statusLine(40_000)).matches("HTTP/1.1 (400|408|503).*|");
    } finally {
      drip.shutdownNow();
    }
  }

  private static void dripInto(SlowSocket socket) {
    try {
      socket.say(" ");
    } catch (IOException e) {
      // The server has closed it: what the test waits for.
      throw new IllegalStateException(e);
    }
  }
}
