package org.chainverdict.cache.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A body, and its packed forms as soon as somebody has asked for them: many an answer is asked for
 * once and never again, and a client likes one coding only.
 */
final class AnswerBytes {

  /** Shorter bodies gain nothing from packing. */
  static final int LEAST_PACKED = 1_024;

  private final byte[] body;
  private final int fixed;
  private final String entityTag;
  private volatile Gzipped gzip;
  private volatile byte[] brotli;

  /**
   * @param fixed how much of the body stays the same; all of it unless it tells the time
   * @param entityTag equal for bodies that differ in nothing but their time
   */
  AnswerBytes(byte[] body, int fixed, String entityTag) {
    this.body = body;
    this.fixed = fixed;
    this.entityTag = entityTag;
  }

  static AnswerBytes of(byte[] body) {
    int fixed = MovingEnd.of(body);
    return new AnswerBytes(body, fixed, entityTag(body, fixed));
  }

  /**
   * Takes over packed forms that were made elsewhere.
   *
   * @param gzip null for none
   * @param brotli null for none
   */
  AnswerBytes with(Gzipped gzip, byte[] brotli) {
    this.gzip = gzip;
    this.brotli = brotli;
    return this;
  }

  byte[] body() {
    return body;
  }

  int fixed() {
    return fixed;
  }

  String entityTag() {
    return entityTag;
  }

  /** Null as long as nobody has asked for it. */
  Gzipped gzip() {
    return gzip;
  }

  /** The fixed part, open at its end unless the whole is fixed; null as long as not asked for. */
  byte[] brotli() {
    return brotli;
  }

  boolean canBe(Coding coding) {
    return switch (coding) {
      case IDENTITY -> true;
      case GZIP -> body.length >= LEAST_PACKED;
      case BROTLI -> body.length >= LEAST_PACKED && Brotli.isAvailable();
    };
  }

  /**
   * Makes the form of that coding, unless it is there. Two that ask at the same moment both make
   * it, of which nobody takes harm.
   *
   * @return whether it was made
   */
  boolean pack(Coding coding, Packing packing) {
    boolean moves = fixed < body.length;
    try {
      if (coding == Coding.GZIP && gzip == null) {
        gzip = Gzipped.of(body, fixed, packing.gzipLevel());
        return true;
      }
      if (coding == Coding.BROTLI && brotli == null) {
        int quality = packing.brotliQuality();
        brotli = moves ? Brotli.open(body, fixed, quality) : Brotli.whole(body, quality);
        return true;
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In memory, with what has been packed until now. */
  int weight() {
    Gzipped gzipped = gzip;
    byte[] brotlied = brotli;
    return body.length
        + (gzipped == null ? 0 : gzipped.bytes().length)
        + (brotlied == null ? 0 : brotlied.length);
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
