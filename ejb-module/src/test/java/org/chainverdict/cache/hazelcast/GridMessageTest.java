package org.chainverdict.cache.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridMessageTest {

  @Test
  void everyMessageArrivesAsItWasSent() {
    for (GridMessage sent :
        List.of(
            GridMessage.hello("one"),
            GridMessage.welcome("one", 7, new long[] {1, 2, 3}),
            GridMessage.invalidate("one", 8, 9, 10, new int[] {4, 5}),
            GridMessage.confirm("one", 9, 11),
            GridMessage.ping("one", -12),
            GridMessage.pong("one", 8, -12),
            GridMessage.bye("one"))) {
      GridMessage read = GridMessage.read(sent.bytes());

      assertThat(read.kind()).isEqualTo(sent.kind());
      assertThat(read.from()).isEqualTo("one");
      assertThat(read.ordinal()).isEqualTo(sent.ordinal());
      assertThat(read.number()).isEqualTo(sent.number());
      assertThat(read.version()).isEqualTo(sent.version());
      assertThat(read.slots()).isEqualTo(sent.slots());
      assertThat(read.table()).isEqualTo(sent.table());
    }
  }
}
