package org.chainverdict.chat.application;

import java.util.Map;
import org.chainverdict.chat.Chat;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/** A chat with the accounts behind its participants; those that no longer exist are missing. */
public record OpenedChat(Chat chat, Map<Id, Person> people) {

  public OpenedChat {
    people = Map.copyOf(people);
  }
}
