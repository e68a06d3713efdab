package org.chainverdict.chat.application;

import java.util.List;
import java.util.Map;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.Message;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/**
 * A chat with a page of its messages, oldest first.
 *
 * @param people the accounts behind participants and senders; those that no longer exist are
 *     missing
 */
public record ChatPage(
    Chat chat,
    List<Message> messages,
    PageRequest request,
    boolean hasMore,
    Map<Id, Person> people) {

  public ChatPage {
    messages = List.copyOf(messages);
    people = Map.copyOf(people);
  }
}
