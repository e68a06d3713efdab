package org.chainverdict.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainverdict.shared.FoldedText;
import org.chainverdict.shared.RarestTerm;

/**
 * The pieces of text by which cases are searched: all runs of three characters of title and
 * description, whatever their case. An index over them finds any part of a text, which no index
 * over the text itself can.
 */
public final class CaseTerms {

  private static final int LENGTH = 3;

  /** Longer ones do not come in; those of older software are searched as far as this. */
  private static final int MAX_TEXT = 2_000;

  private CaseTerms() {}

  /** What is stored with a case. */
  public static List<String> of(String title, String description) {
    Set<String> terms = new LinkedHashSet<>();
    addPieces(FoldedText.codePoints(title, MAX_TEXT), terms);
    addPieces(FoldedText.codePoints(description, MAX_TEXT), terms);
    return List.copyOf(terms);
  }

  /** The texts themselves as they are searched, stored beside the terms. */
  public static List<String> texts(String title, String description) {
    return List.of(FoldedText.of(title, MAX_TEXT), FoldedText.of(description, MAX_TEXT));
  }

  /**
   * What every match of the search text must have; the text itself is compared afterwards. Empty
   * for a text that is too short: so much contains it that reading in order finds a page at once.
   */
  public static Optional<String> query(String search) {
    Set<String> terms = new LinkedHashSet<>();
    addPieces(FoldedText.codePoints(search, MAX_TEXT), terms);
    return RarestTerm.of(terms);
  }

  private static void addPieces(int[] text, Set<String> terms) {
    for (int i = 0; i + LENGTH <= text.length; i++) {
      terms.add(new String(text, i, LENGTH));
    }
  }
}
