package org.chainverdict.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifier of an entity: 24 hexadecimal digits, as the contract and the database write it. */
public record Id(String hex) {

  /** Digits of an identifier. */
  public static final int LENGTH = 24;

  private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{24}");

  public Id {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not an identifier of 24 hexadecimal digits");
    }
    hex = hex.toLowerCase(Locale.ROOT);
  }

  /** Empty when the text is not an identifier. */
  public static Optional<Id> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new Id(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return hex;
  }
}
