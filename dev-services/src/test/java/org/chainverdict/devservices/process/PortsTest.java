package org.chainverdict.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.chainverdict.devservices.Problem;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void refusesATakenPortInOneSentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
      int port = taken.getLocalPort();

      assertThat(Ports.accepts(port)).isTrue();
      assertThatThrownBy(() -> Ports.require(port))
          .isInstanceOf(Problem.class)
          .hasMessageStartingWith("Port " + port + " is taken")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void givesOutEachFreePortOnce() {
    int first = Ports.require(0);
    int second = Ports.require(0);

    assertThat(first).isNotEqualTo(second);
    assertThat(Ports.isFree(first)).isTrue();
  }
}
