package org.chainverdict.identity;

import java.util.Map;
import java.util.Set;
import org.chainverdict.shared.Id;

/**
 * Accounts that were looked up along with something else, so that nobody looks for them again.
 *
 * @param sought all that were looked for; those who no longer exist are not found
 */
public record KnownPeople(Set<Id> sought, Map<Id, Person> found) {

  public static final KnownPeople NONE = new KnownPeople(Set.of(), Map.of());

  public KnownPeople {
    sought = Set.copyOf(sought);
    found = Map.copyOf(found);
  }
}
