package org.chainverdict.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

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
    int value = super.read();
    counted(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    counted(Math.max(0, read));
    return read;
  }

  private void counted(int read) {
    count += read;
    if (count > limit) {
      throw BodyLimitFilter.tooLarge(limit);
    }
  }
}
