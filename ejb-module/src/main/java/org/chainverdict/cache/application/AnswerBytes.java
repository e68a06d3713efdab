package org.chainverdict.cache.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A body, packed once for all that will ask for it.
 *
 * @param fixed how much of the body stays the same; all of it unless it tells the time
 * @param gzip the fixed part, open at its end unless the whole is fixed; null for short bodies
 * @param brotli likewise; null also where Brotli is not to be had
 * @param checksum of the fixed part for gzip, see {@link Gzip#checksumWithout}
 * @param entityTag equal for bodies that differ in nothing but their time
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AnswerBytes(
    byte[] body, int fixed, byte[] gzip, byte[] brotli, int checksum, String entityTag) {

  /** Shorter bodies gain nothing from packing. */
  static final int LEAST_PACKED = 1_024;

  static AnswerBytes of(byte[] body, int gzipLevel, int brotliQuality) {
    int fixed = MovingEnd.of(body);
    boolean pack = body.length >= LEAST_PACKED;
    boolean moves = fixed < body.length;
    try {
      byte[] gzip = null;
      byte[] brotli = null;
      if (pack) {
        gzip = moves ? Gzip.open(body, fixed, gzipLevel) : Gzip.whole(body, gzipLevel);
      }
      if (pack && Brotli.isAvailable()) {
        brotli =
            moves ? Brotli.open(body, fixed, brotliQuality) : Brotli.whole(body, brotliQuality);
      }
      int checksum = moves ? Gzip.checksumWithout(body, fixed, body.length - fixed) : 0;
      return new AnswerBytes(body, fixed, gzip, brotli, checksum, entityTag(body, fixed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entityTag(byte[] body, int fixed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(body, 0, fixed);
      int rest = Math.min(body.length, fixed + TimeText.LENGTH);
      digest.update(body, rest, body.length - rest);
      byte[] hash = Arrays.copyOf(digest.digest(), 15);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
