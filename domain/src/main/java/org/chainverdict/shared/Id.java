package org.chainverdict.shared;

import java.util.Locale;
import java.util.Optional;

/** Identifier of an entity: 24 hexadecimal digits, as the contract and the database write it. */
public record Id(String hex) {

  /** Digits of an identifier. */
  public static final int LENGTH = 24;

  public Id {
    if (!isIdentifier(hex)) {
      throw new IllegalArgumentException("Not an identifier of 24 hexadecimal digits");
    }
    hex = hex.toLowerCase(Locale.ROOT);
  }

  /** Empty when the text is not an identifier. */
  public static Optional<Id> parse(String text) {
    return text != null && isIdentifier(text) ? Optional.of(new Id(text)) : Optional.empty();
  }

  /** By hand: a list makes hundreds of them, and a pattern allocates for each. */
  private static boolean isIdentifier(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
      if (!digit) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return hex;
  }
}
