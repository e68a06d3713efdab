package org.chainverdict.platform.compression;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Keeps the beginning of a body back until it is known whether packing it is worth while, and sends
 * it on then, packed or plain.
 */
final class CompressingStream extends ServletOutputStream {

  private final CompressedResponse response;
  private final byte[] beginning;
  private int kept;
  private OutputStream target;
  private boolean finished;

  /**
   * @param threshold bytes from which on packing is worth while
   */
  CompressingStream(CompressedResponse response, int threshold) {
    this.response = response;
    this.beginning = new byte[threshold];
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (target == null && kept + length < beginning.length) {
      System.arraycopy(bytes, offset, beginning, kept, length);
      kept += length;
      return;
    }
    if (target == null) {
      open(response.openLarge());
    }
    target.write(bytes, offset, length);
  }

  /** The kept beginning stays: it would leave plain, for the sake of a length nobody knows yet. */
  @Override
  public void flush() throws IOException {
    if (target != null) {
      target.flush();
    }
  }

  @Override
  public void close() throws IOException {
    finish();
  }

  /** Sends what is left; nothing may be written afterwards. */
  void finish() throws IOException {
    if (finished) {
      return;
    }
    finished = true;
    if (target == null) {
      open(response.openSmall(kept));
    }
    target.close();
  }

  /** Forgets what has not left yet. */
  void reset() {
    kept = 0;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("Answers are written by blocking calls");
  }

  private void open(OutputStream opened) throws IOException {
    target = opened;
    if (kept > 0) {
      target.write(beginning, 0, kept);
      kept = 0;
    }
  }
}
