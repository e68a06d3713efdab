package org.chainverdict.documents.mongo;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Keys of stored files: some 257 random bits. Their form is that of the content identifiers which
 * the API has always carried in their place, because clients tell a key by it.
 */
final class StorageKeys {

  private static final String PREFIX = "Qm";
  private static final int RANDOM_LETTERS = 44;
  private static final String LETTERS =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final Pattern FORM = Pattern.compile("Qm[1-9A-HJ-NP-Za-km-z]{44}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private StorageKeys() {}

  static String next() {
    StringBuilder key = new StringBuilder(PREFIX);
    RANDOM.ints(RANDOM_LETTERS, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(key::append);
    return key.toString();
  }

  static boolean isKey(String text) {
    return text != null && FORM.matcher(text).matches();
  }
}
