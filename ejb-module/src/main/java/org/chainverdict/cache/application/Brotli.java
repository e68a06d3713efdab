package org.chainverdict.cache.application;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Brotli where its native library is at hand. Elsewhere there is gzip. */
public final class Brotli {

  private static final boolean AVAILABLE = load();

  private Brotli() {}

  public static boolean isAvailable() {
    return AVAILABLE;
  }

  public static OutputStream stream(OutputStream out, int quality) throws IOException {
    return new BrotliOutputStream(out, new Encoder.Parameters().setQuality(quality));
  }

  /** The whole, compressed, but for the last bytes, which end it. Ends on a byte. */
  static byte[] open(byte[] bytes, int length, int quality) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(length / 3 + 64);
    try (OutputStream brotli = stream(out, quality)) {
      brotli.write(bytes, 0, length);
      brotli.flush();
      return out.toByteArray();
    }
  }

  static byte[] whole(byte[] bytes, int quality) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (OutputStream brotli = stream(out, quality)) {
      brotli.write(bytes);
    }
    return out.toByteArray();
  }

  /** A second copy of the application in one server finds the library taken, which is no harm. */
  private static boolean load() {
    try {
      return Brotli4jLoader.isAvailable();
    } catch (LinkageError e) {
      return false;
    }
  }
}
