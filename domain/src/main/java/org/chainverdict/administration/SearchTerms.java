package org.chainverdict.administration;

import java.util.List;
import org.chainverdict.lawyers.DirectoryTerms;

/**
 * The pieces of text by which administrators find accounts of every role: those of name and e-mail
 * address, cut like the terms of the directory.
 */
public final class SearchTerms {

  private SearchTerms() {}

  /** What is stored with an account. */
  public static List<String> of(String name, String email) {
    return DirectoryTerms.of(name, List.of(), email);
  }

  /** What every match of the search text must have; the text itself is compared afterwards. */
  public static List<String> query(String search) {
    return DirectoryTerms.query(search);
  }
}
