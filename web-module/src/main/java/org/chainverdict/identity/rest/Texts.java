package org.chainverdict.identity.rest;

/** Text as people type it into forms. */
final class Texts {

  private Texts() {}

  /** Without blanks around it; null stays null. */
  static String trimmed(String text) {
    return text == null ? null : text.strip();
  }

  /** Blank text counts as not given. */
  static String orAbsent(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
