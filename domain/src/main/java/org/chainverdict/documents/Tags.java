package org.chainverdict.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chainverdict.shared.Characters;

/** The words that a document is filed under, written with commas between them. */
public final class Tags {

  public static final int MOST = 20;
  public static final int LONGEST = 50;

  private Tags() {}

  /** In lower case, without blanks around them, each once. */
  public static List<String> parse(String text) {
    return text == null
        ? List.of()
        : Stream.of(text.split(",", -1))
            .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
  }

  public static boolean areUsable(List<String> tags) {
    return tags.size() <= MOST && tags.stream().allMatch(tag -> Characters.count(tag) <= LONGEST);
  }
}
