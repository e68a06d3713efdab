package org.chainverdict.chat.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.Message;
import org.chainverdict.chat.Participant;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/** The accounts that chats and messages refer to, by one query however many there are. */
@ApplicationScoped
public class ChatPeople {

  @Inject private People people;

  Map<Id, Person> of(Chat chat, Collection<Message> messages) {
    Set<Id> ids = ids(List.of(chat));
    messages.stream().map(Message::sender).filter(java.util.Objects::nonNull).forEach(ids::add);
    return people.find(ids);
  }

  Map<Id, Person> of(Collection<Chat> chats) {
    return people.find(ids(chats));
  }

  private static Set<Id> ids(Collection<Chat> chats) {
    Set<Id> ids = new HashSet<>();
    for (Chat chat : chats) {
      chat.participants().stream().map(Participant::user).forEach(ids::add);
      if (chat.lastMessage() != null && chat.lastMessage().sender() != null) {
        ids.add(chat.lastMessage().sender());
      }
    }
    return ids;
  }
}
