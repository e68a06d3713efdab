package org.chainverdict.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.chainverdict.shared.Problem;
import org.junit.jupiter.api.Test;

class PacedStreamTest {

  private final AtomicLong clock = new AtomicLong(1_000);

  @Test
  void aBodyThatGetsOnIsReadHoweverLongItTakes() throws IOException {
    PacedStream stream = paced(new byte[200_000]);
    for (int i = 0; i < 200; i++) {
      assertThat(stream.readNBytes(1_000)).hasSize(1_000);
      clock.addAndGet(900);
    }
    assertThat(stream.read()).isEqualTo(-1);
  }

  @Test
  void aSlowBeginningIsForgiven() throws IOException {
    PacedStream stream = paced(new byte[10]);
    clock.addAndGet(PacedStream.GRACE_MILLIS);

    assertThat(stream.read()).isZero();
  }

  @Test
  void aBodyThatTricklesIsGivenUp() throws IOException {
    PacedStream stream = paced(new byte[10_000]);
    assertThat(stream.read()).isZero();
    clock.addAndGet(PacedStream.GRACE_MILLIS + 1);

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(stream::read)
        .withMessageContaining("in time");
  }

  @Test
  void aBodyThatBreaksOffIsTheClientsFault() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("timeout");
          }
        };

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new PacedStream(broken, clock::get).readAllBytes());
  }

  private PacedStream paced(byte[] body) {
    return new PacedStream(new ByteArrayInputStream(body), clock::get);
  }
}
