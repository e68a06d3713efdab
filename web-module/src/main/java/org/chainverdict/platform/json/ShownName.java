package org.chainverdict.platform.json;

/** A name that a client made up, as errors repeat it: short, and of whole characters only. */
public final class ShownName {

  private static final int MAX_CHARACTERS = 100;
  private static final int REPLACEMENT = 0xFFFD;

  private ShownName() {}

  public static String of(String name) {
    int[] shown = name.codePoints().limit(MAX_CHARACTERS).map(ShownName::whole).toArray();
    return new String(shown, 0, shown.length);
  }

  private static int whole(int character) {
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return half || character == 0 ? REPLACEMENT : character;
  }
}
