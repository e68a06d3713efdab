package org.chainverdict.cache.application;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The pieces of a gzip file, so that one that is stored can get a new end with each answer. */
final class Gzip {

  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private Gzip() {}

  /** Header and compressed bytes up to a byte border, without an end. */
  static byte[] open(byte[] bytes, int length, int level) {
    return deflated(bytes, length, level, Deflater.SYNC_FLUSH).toByteArray();
  }

  static byte[] whole(byte[] bytes, int level) {
    ByteArrayOutputStream out = deflated(bytes, bytes.length, level, Deflater.NO_FLUSH);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    byte[] trailer = new byte[8];
    putInt(trailer, 0, (int) crc.getValue());
    putInt(trailer, 4, bytes.length);
    out.writeBytes(trailer);
    return out.toByteArray();
  }

  /**
   * The checksum of a text with this beginning and an end of {@code rest} bytes is the result XOR
   * the checksum of the end alone: over texts of equal length the sum is linear.
   */
  static int checksumWithout(byte[] bytes, int beginning, int rest) {
    CRC32 padded = new CRC32();
    byte[] zeros = new byte[rest];
    padded.update(bytes, 0, beginning);
    padded.update(zeros);
    CRC32 empty = new CRC32();
    empty.update(zeros);
    return (int) (padded.getValue() ^ empty.getValue());
  }

  static void putInt(byte[] target, int at, int value) {
    for (int i = 0; i < 4; i++) {
      target[at + i] = (byte) (value >>> (8 * i));
    }
  }

  private static ByteArrayOutputStream deflated(byte[] bytes, int length, int level, int flush) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(length / 3 + 64);
    out.writeBytes(HEADER);
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(bytes, 0, length);
      if (flush == Deflater.NO_FLUSH) {
        deflater.finish();
      }
      byte[] buffer = new byte[8_192];
      int written;
      do {
        written = deflater.deflate(buffer, 0, buffer.length, flush);
        out.write(buffer, 0, written);
      } while (written == buffer.length || (flush == Deflater.NO_FLUSH && !deflater.finished()));
      return out;
    } finally {
      deflater.end();
    }
  }
}
