package org.chainverdict.shared;

/**
 * Lengths of texts as people and JSON Schema count them: in Unicode code points, so that a
 * character outside the Basic Multilingual Plane is one character and is never cut in two.
 */
public final class Characters {

  private Characters() {}

  public static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text itself, or its beginning of at most so many characters. */
  public static String first(String text, int most) {
    return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
