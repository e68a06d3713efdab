package org.chainverdict.platform.compression;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.chainverdict.cache.application.Brotli;
import org.chainverdict.cache.application.Coding;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * How answers are packed.
 *
 * @param threshold bytes from which on it is done
 * @param gzipLevel 1 to 9
 * @param brotliQuality 0 to 11
 */
record Compression(int threshold, int gzipLevel, int brotliQuality) {

  private static final int BUFFER = 8_192;

  static Compression from(Settings settings) {
    return new Compression(
        settings.integer(Setting.COMPRESSION_THRESHOLD, 1, 10_000_000),
        settings.integer(Setting.COMPRESSION_GZIP_LEVEL, 1, 9),
        settings.integer(Setting.COMPRESSION_BROTLI_QUALITY, 0, 11));
  }

  static boolean isAvailable(Coding coding) {
    return coding != Coding.BROTLI || Brotli.isAvailable();
  }

  /** A stream that packs what is written to it, and can be flushed on the way. */
  OutputStream pack(OutputStream out, Coding coding) throws IOException {
    return coding == Coding.BROTLI
        ? Brotli.stream(out, brotliQuality)
        : new LevelledGzip(out, gzipLevel);
  }

  /** The platform's stream has no parameter for the level. */
  private static final class LevelledGzip extends GZIPOutputStream {
    private LevelledGzip(OutputStream out, int level) throws IOException {
      super(out, BUFFER, true);
      def.setLevel(level);
    }
  }
}
