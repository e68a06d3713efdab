package org.chainverdict.identity.crypto;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Unguessable names. */
public final class RandomIds {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private RandomIds() {}

  /** 128 random bits. */
  public static String next() {
    return BASE64.encodeToString(bytes(16));
  }

  /** 256 random bits as 64 hexadecimal digits. */
  public static String resetToken() {
    return HexFormat.of().formatHex(bytes(32));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
