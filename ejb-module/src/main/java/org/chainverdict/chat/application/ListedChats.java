package org.chainverdict.chat.application;

import java.util.Map;
import org.chainverdict.chat.Chat;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/**
 * Chats with the accounts behind their participants; those that no longer exist are missing.
 *
 * @param page the chats, without messages
 */
public record ListedChats(Page<Chat> page, Map<Id, Person> people) {

  public ListedChats {
    people = Map.copyOf(people);
  }
}
