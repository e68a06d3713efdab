package org.chainverdict.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The term of a search that the fewest texts are likely to contain. An index that holds many terms
 * of a document serves one of them at a time, so it had better be this one.
 */
public final class RarestTerm {

  /** Of English text, the commonest first; other characters are taken to be as rare as the last. */
  private static final String BY_FREQUENCY = " etaoinsrhldcumfpgwybvkxjqz";

  private RarestTerm() {}

  /** The first of the rarest; nothing of no terms. */
  public static Optional<String> of(Collection<String> terms) {
    return terms.stream()
        .min(Comparator.comparingInt(term -> -term.codePoints().map(RarestTerm::rank).sum()));
  }

  private static int rank(int character) {
    int rank = BY_FREQUENCY.indexOf(character);
    return rank < 0 ? BY_FREQUENCY.length() : rank;
  }
}
