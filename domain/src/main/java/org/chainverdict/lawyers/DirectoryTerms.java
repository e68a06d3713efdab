package org.chainverdict.lawyers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chainverdict.shared.FoldedText;

/**
 * The pieces of text by which the directory is searched: all runs of one, two and three characters
 * of name, specializations, education and e-mail address, whatever their case. An index over them
 * finds any part of a text, which no index over the text itself can.
 */
public final class DirectoryTerms {

  private static final int LONGEST = 3;

  /** More pieces narrow no further and only lengthen the query. */
  private static final int MOST_QUERIED = 20;

  /** Text beyond this length is not searched. */
  private static final int MAX_TEXT = 200;

  private DirectoryTerms() {}

  /** What is stored with a lawyer whose address is not known. */
  public static List<String> of(String name, List<String> specialization, String education) {
    return of(name, specialization, education, null);
  }

  /** What is stored with a lawyer. */
  public static List<String> of(
      String name, List<String> specialization, String education, String email) {
    Set<String> terms = new LinkedHashSet<>();
    Stream<String> specializations =
        specialization == null ? Stream.empty() : specialization.stream();
    Stream.concat(Stream.of(orEmpty(name), orEmpty(education), orEmpty(email)), specializations)
        .map(text -> FoldedText.codePoints(text, MAX_TEXT))
        .forEach(text -> addPieces(text, terms));
    return List.copyOf(terms);
  }

  /** What every match of the search text must have; the text itself is compared afterwards. */
  public static List<String> query(String search) {
    int[] text = FoldedText.codePoints(search, MAX_TEXT);
    int length = Math.min(LONGEST, text.length);
    Set<String> terms = new LinkedHashSet<>();
    for (int i = 0; i + length <= text.length && terms.size() < MOST_QUERIED; i++) {
      terms.add(new String(text, i, length));
    }
    return new ArrayList<>(terms);
  }

  private static void addPieces(int[] text, Set<String> terms) {
    for (int length = 1; length <= LONGEST; length++) {
      for (int i = 0; i + length <= text.length; i++) {
        terms.add(new String(text, i, length));
      }
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
