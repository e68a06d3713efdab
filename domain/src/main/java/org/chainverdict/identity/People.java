package org.chainverdict.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.shared.Id;

/** Looks other accounts up, many at a time: one query for a whole page of references. */
public interface People {

  /** Accounts that no longer exist are missing from the result. */
  Map<Id, Person> find(Collection<Id> ids);

  /** Looks only for those whom nobody has looked for yet. */
  default Map<Id, Person> find(Collection<Id> ids, KnownPeople known) {
    List<Id> unknown = ids.stream().filter(id -> !known.sought().contains(id)).distinct().toList();
    if (unknown.isEmpty()) {
      return known.found();
    }
    Map<Id, Person> all = new HashMap<>(known.found());
    all.putAll(find(unknown));
    return all;
  }

  default Optional<Person> find(Id id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }
}
