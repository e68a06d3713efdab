package org.chainverdict.administration;

import java.util.List;
import java.util.Optional;
import org.chainverdict.lawyers.DirectoryTerms;
import org.chainverdict.shared.FoldedText;
import org.chainverdict.shared.RarestTerm;

/**
 * The pieces of text by which administrators find accounts of every role: those of name and e-mail
 * address, cut like the terms of the directory.
 */
public final class SearchTerms {

  /** Text beyond this length is not searched. */
  private static final int MAX_TEXT = 200;

  private SearchTerms() {}

  /** What is stored with an account. */
  public static List<String> of(String name, String email) {
    return DirectoryTerms.of(name, List.of(), email);
  }

  /** The texts themselves as they are searched, stored beside the terms. */
  public static List<String> texts(String name, String email) {
    return List.of(FoldedText.of(name, MAX_TEXT), FoldedText.of(email, MAX_TEXT));
  }

  /**
   * What every match of the search text must have; the text itself is compared afterwards. Empty
   * for an empty text only.
   */
  public static Optional<String> query(String search) {
    return RarestTerm.of(DirectoryTerms.query(search));
  }
}
