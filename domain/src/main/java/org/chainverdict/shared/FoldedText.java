package org.chainverdict.shared;

/**
 * Text without regard to the case of its letters, as it is stored to be searched. Each letter is
 * folded by itself: the lower case of a whole text depends on a letter's neighbours (final sigma),
 * so that of a part would differ from the part of it.
 */
public final class FoldedText {

  private FoldedText() {}

  /** At most so many characters (code points) of the text, folded; none of an absent text. */
  public static int[] codePoints(String text, int most) {
    return text == null
        ? new int[0]
        : text.codePoints()
            .limit(most)
            .map(Character::toUpperCase)
            .map(Character::toLowerCase)
            .toArray();
  }

  /** At most so many characters (code points) of the text, folded; empty for an absent text. */
  public static String of(String text, int most) {
    int[] folded = codePoints(text, most);
    return new String(folded, 0, folded.length);
  }
}
