package org.chainverdict.systemtest.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token made from the parts of a good one, as somebody without the key, or with one, could. */
public final class ForgedToken {
  private final String header;
  private final String claims;

  private ForgedToken(String header, String claims) {
    this.header = header;
    this.claims = claims;
  }

  /** Header and claims as they are in the given token. */
  public static ForgedToken from(String token) {
    String[] parts = token.split("\\.");
    return new ForgedToken(decoded(parts[0]), decoded(parts[1]));
  }

  public ForgedToken withHeader(String json) {
    return new ForgedToken(json, claims);
  }

  public ForgedToken withClaim(String from, String to) {
    if (!claims.contains(from)) {
      throw new IllegalArgumentException("no " + from + " in " + claims);
    }
    return new ForgedToken(header, claims.replace(from, to));
  }

  public String header() {
    return header;
  }

  public String claims() {
    return claims;
  }

  public String unsigned() {
    return encoded(header) + '.' + encoded(claims) + '.';
  }

  public String signed(String secret) {
    return signed("HmacSHA256", secret.getBytes(StandardCharsets.UTF_8));
  }

  public String signed(String algorithm, byte[] key) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      String text = encoded(header) + '.' + encoded(claims);
      return text + '.' + encoded(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
