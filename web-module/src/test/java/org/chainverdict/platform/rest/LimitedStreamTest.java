package org.chainverdict.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

  @Test
  void aBodyUpToTheLimitIsReadAsItIs() throws IOException {
    assertThat(stream(2_048).readAllBytes()).hasSize(2_048);
  }

  @Test
  void aLongerBodyIsRefused() {
    assertTooLarge(() -> stream(2_049).readAllBytes());
  }

  @Test
  void alsoWhenItIsReadByteByByte() {
    assertTooLarge(
        () -> {
          InputStream stream = stream(2_049);
          for (int i = 0; i < 2_049; i++) {
            assertThat(stream.read()).isZero();
          }
        });
  }

  @Test
  void aBodyThatBreaksOffIsTheClientsFault() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new EOFException();
          }
        };
    for (ThrowingCallable read :
        List.<ThrowingCallable>of(
            () -> new LimitedStream(broken, 9).read(),
            () -> new LimitedStream(broken, 9).readAllBytes())) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(read)
          .satisfies(e -> assertThat(e.type()).isEqualTo(ProblemType.INVALID_INPUT));
    }
  }

  private static InputStream stream(int size) {
    return new LimitedStream(new ByteArrayInputStream(new byte[size]), 2_048);
  }

  private static void assertTooLarge(ThrowingCallable read) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(read)
        .satisfies(e -> assertThat(e.type()).isEqualTo(ProblemType.TOO_LARGE))
        .withMessageContaining("2 KiB");
  }
}
