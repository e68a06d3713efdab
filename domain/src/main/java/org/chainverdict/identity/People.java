package org.chainverdict.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.shared.Id;

/** Looks other accounts up, many at a time: one query for a whole page of references. */
public interface People {

  /** Accounts that no longer exist are missing from the result. */
  Map<Id, Person> find(Collection<Id> ids);

  default Optional<Person> find(Id id) {
    return Optional.ofNullable(find(java.util.List.of(id)).get(id));
  }
}
