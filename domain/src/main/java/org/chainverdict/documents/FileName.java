package org.chainverdict.documents;

import org.chainverdict.shared.Characters;

/** The name under which a client sent a file, made fit to be shown and to be sent back. */
public final class FileName {

  private static final int LONGEST = 200;
  private static final String UNKNOWN = "file";

  private FileName() {}

  /** Without folders, control characters and what cannot be stored; cut before its ending. */
  public static String clean(String sent) {
    String name = sent == null ? "" : sent;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    name.codePoints()
        .filter(FileName::isHarmless)
        .limit(4L * LONGEST)
        .forEach(kept::appendCodePoint);
    name = kept.toString().strip();
    if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
      return UNKNOWN;
    }
    return Characters.count(name) > LONGEST ? shortened(name) : name;
  }

  private static boolean isHarmless(int c) {
    // Format characters could turn the direction of writing and so hide the real ending.
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int kept = LONGEST - Characters.count(ending);
    return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
  }
}
