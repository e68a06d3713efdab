package org.chainverdict.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chainverdict.shared.Problem;

/** Stops a body without a declared length once it is too long. */
class LimitedStream extends FilterInputStream {

  private final int limit;
  private long count;

  LimitedStream(InputStream stream, int limit) {
    super(stream);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = received(super::read);
    counted(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = received(() -> super.read(buffer, offset, length));
    counted(Math.max(0, read));
    return read;
  }

  /** A client that hangs up, or breaks its own framing, is no failure of ours. */
  private static int received(Reading reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw Problem.unreadableBody("The request body ended before it was complete");
    }
  }

  private interface Reading {
    int read() throws IOException;
  }

  private void counted(int read) {
    count += read;
    if (count > limit) {
      throw BodyLimitFilter.tooLarge(limit);
    }
  }
}
