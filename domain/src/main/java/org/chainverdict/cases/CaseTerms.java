package org.chainverdict.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pieces of text by which cases are searched: all runs of three characters of title and
 * description, whatever their case. An index over them finds any part of a text, which no index
 * over the text itself can.
 */
public final class CaseTerms {

  private static final int LENGTH = 3;

  /** More pieces narrow no further and only lengthen the query. */
  private static final int MOST_QUERIED = 20;

  /** Longer ones do not come in; those of older software are searched as far as this. */
  private static final int MAX_TEXT = 2_000;

  private CaseTerms() {}

  /** What is stored with a case. */
  public static List<String> of(String title, String description) {
    Set<String> terms = new LinkedHashSet<>();
    addPieces(folded(title), Integer.MAX_VALUE, terms);
    addPieces(folded(description), Integer.MAX_VALUE, terms);
    return List.copyOf(terms);
  }

  /**
   * What every match of the search text must have; the text itself is compared afterwards. Empty
   * for a text that is too short: so much contains it that reading in order finds a page at once.
   */
  public static List<String> query(String search) {
    Set<String> terms = new LinkedHashSet<>();
    addPieces(folded(search), MOST_QUERIED, terms);
    return List.copyOf(terms);
  }

  private static void addPieces(int[] text, int most, Set<String> terms) {
    for (int i = 0; i + LENGTH <= text.length && terms.size() < most; i++) {
      terms.add(new String(text, i, LENGTH));
    }
  }

  /** Letter by letter, as the database compares without case. */
  private static int[] folded(String text) {
    return text == null
        ? new int[0]
        : text.codePoints()
            .limit(MAX_TEXT)
            .map(Character::toUpperCase)
            .map(Character::toLowerCase)
            .toArray();
  }
}
