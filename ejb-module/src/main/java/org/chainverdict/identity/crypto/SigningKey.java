package org.chainverdict.identity.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import org.jose4j.keys.HmacKey;

/**
 * A key and the name by which tokens say that it signed them.
 *
 * @param id the {@code kid} of its tokens: made from the key, so that all nodes call it the same
 *     without another setting, and cut so short that it tells nothing of the key
 */
record SigningKey(String id, Key key) {

  private static final int ID_BYTES = 6;

  static SigningKey of(byte[] secret) {
    HmacKey key = new HmacKey(secret);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] name = mac.doFinal("kid".getBytes(StandardCharsets.US_ASCII));
      String id =
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(name, ID_BYTES));
      return new SigningKey(id, key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "key " + id;
  }
}
