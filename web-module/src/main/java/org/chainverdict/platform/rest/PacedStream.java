package org.chainverdict.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.chainverdict.shared.Problem;

/**
 * Ends the reading of a body that trickles in: whoever sends one byte at a time would hold a thread
 * for as long as he likes. The slowest lines that people really have are much faster.
 */
class PacedStream extends FilterInputStream {

  static final long GRACE_MILLIS = 10_000;
  static final long LEAST_BYTES_PER_SECOND = 1_024;

  private final LongSupplier clock;
  private final long start;
  private long count;

  PacedStream(InputStream stream) {
    this(stream, () -> System.nanoTime() / 1_000_000);
  }

  PacedStream(InputStream stream, LongSupplier clock) {
    super(stream);
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int value;
    try {
      value = super.read();
    } catch (IOException e) {
      throw tooSlow();
    }
    check(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(buffer, offset, length);
    } catch (IOException e) {
      // The server has waited for the next bytes in vain, or the client is gone.
      throw tooSlow();
    }
    check(Math.max(0, read));
    return read;
  }

  private void check(int read) {
    count += read;
    long millis = clock.getAsLong() - start;
    if (millis > GRACE_MILLIS && count < millis * LEAST_BYTES_PER_SECOND / 1_000) {
      throw tooSlow();
    }
  }

  private static Problem tooSlow() {
    return Problem.invalid("The request body did not arrive in time");
  }
}
