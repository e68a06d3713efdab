package org.chainverdict.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chainverdict.shared.Characters;

/**
 * What a new password must be. The lower bound is that of the existing clients; the upper one is in
 * bytes, where older hashes of the platform stop reading.
 */
public final class PasswordRule {

  public static final int MIN_LENGTH = 6;
  public static final int MAX_BYTES = 72;

  private PasswordRule() {}

  /** The first rule that the password breaks, as a sentence. */
  public static Optional<String> violation(String password) {
    if (Characters.count(password) < MIN_LENGTH) {
      return Optional.of("Password must be at least 6 characters long");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of("Password must be at most 72 bytes long");
    }
    boolean lower = password.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    boolean upper = password.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    boolean digit = password.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!lower || !upper || !digit) {
      return Optional.of(
          "Password must contain a lower case letter, an upper case letter and a digit");
    }
    if (password.indexOf('\0') >= 0) {
      return Optional.of("Password must not contain the NUL character");
    }
    return Optional.empty();
  }
}
