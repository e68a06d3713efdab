package org.chainverdict.chat.rest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.shared.Id;

/**
 * References to accounts as a route shows them.
 *
 * @param people those that exist
 * @param participant what is shown of participants
 * @param sender what is shown of senders
 */
record References(Map<Id, Person> people, Set<Part> participant, Set<Part> sender) {

  private static final Set<Part> SENDER = EnumSet.of(Part.NAME, Part.ROLE);
  private static final Set<Part> FULL =
      EnumSet.of(Part.NAME, Part.EMAIL, Part.ROLE, Part.SPECIALIZATION);

  References {
    people = Map.copyOf(people);
    participant = Set.copyOf(participant);
    sender = Set.copyOf(sender);
  }

  /** As chats themselves show them. */
  static References full(Map<Id, Person> people) {
    return new References(people, FULL, SENDER);
  }

  /** With pictures. */
  static References pictured(Map<Id, Person> people) {
    return new References(
        people,
        EnumSet.of(Part.NAME, Part.EMAIL, Part.ROLE, Part.SPECIALIZATION, Part.PICTURE),
        EnumSet.of(Part.NAME, Part.ROLE, Part.PICTURE));
  }

  static References of(Map<Id, Person> people, Set<Part> participant) {
    return new References(people, participant, SENDER);
  }

  Object participant(Id id) {
    return shown(id, participant);
  }

  Object sender(Id id) {
    return id == null ? null : shown(id, sender);
  }

  /** The bare identifier of an account that no longer exists. */
  private Object shown(Id id, Set<Part> parts) {
    PersonView view = PersonView.of(people.get(id), parts);
    return view == null ? id : view;
  }
}
