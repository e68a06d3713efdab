package org.chainverdict.platform.rest;

import java.util.LinkedHashSet;
import java.util.Set;

/** The sparse {@code fields} parameter, by the route's allow-list. */
public final class FieldSelection {

  private FieldSelection() {}

  /**
   * The allowed names among those given; empty, which means all fields, when none is. A name inside
   * another chosen one is dropped: the database refuses such overlaps.
   */
  public static Set<String> parse(String fields, Set<String> allowed) {
    Set<String> chosen = new LinkedHashSet<>();
    if (fields != null) {
      for (String name : fields.split(",", -1)) {
        if (allowed.contains(name.strip())) {
          chosen.add(name.strip());
        }
      }
    }
    chosen.removeIf(name -> chosen.stream().anyMatch(other -> name.startsWith(other + '.')));
    return chosen;
  }
}
