package org.chainverdict.platform.openapi;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes ready to be sent, with their strong entity tag in quotes. */
record Representation(String mediaType, String tag, byte[] body) {

  static Representation of(String mediaType, byte[] body) {
    return new Representation(mediaType, '"' + digest(body) + '"', body);
  }

  /** Whether a client that sent this {@code If-None-Match} has these bytes already. */
  boolean isKnownTo(String ifNoneMatch) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(candidate -> candidate.trim().replaceFirst("^W/", ""))
            .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
  }

  private static String digest(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
