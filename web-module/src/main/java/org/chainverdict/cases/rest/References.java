package org.chainverdict.cases.rest;

import java.util.Map;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.shared.Id;

/** The accounts that one answer refers to, loaded together. */
record References(Map<Id, Person> people) {

  /** For answers that expand none. */
  static final References NONE = new References(Map.of());

  /** The expanded account; its bare identifier when it no longer exists. */
  Object of(Id id, Part first, Part... more) {
    Person person = id == null ? null : people.get(id);
    return person == null ? id : PersonView.of(person, first, more);
  }
}
