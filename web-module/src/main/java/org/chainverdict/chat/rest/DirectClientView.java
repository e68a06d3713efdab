package org.chainverdict.chat.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.Participant;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.shared.Id;

/** A citizen with whom a lawyer has an active direct chat. */
public record DirectClientView(
    @JsonProperty("_id") Id id,
    String name,
    String email,
    String phone,
    String role,
    Instant connectedAt,
    Instant lastChatUpdate,
    String chatId) {

  /** Stands for an account that no longer exists, since every entry has a name. */
  private static final String GONE = "Deleted account";

  static DirectClientView of(Chat chat, Id lawyer, Map<Id, Person> people, ClientFields shown) {
    Id citizen = chat.other(lawyer).map(Participant::user).orElse(null);
    Person known = citizen == null ? null : people.get(citizen);
    PersonView person = PersonView.of(known, shown.ofPerson());
    return new DirectClientView(
        citizen,
        person == null && shown.has("name") ? GONE : name(person),
        person == null ? null : person.email(),
        person == null ? null : person.phone(),
        shown.has("role") ? Role.CITIZEN.wireName() : null,
        shown.has("connectedAt") ? chat.connectedAt() : null,
        chat.updatedAt(),
        chat.chatId());
  }

  private static String name(PersonView person) {
    return person == null ? null : person.name();
  }
}
