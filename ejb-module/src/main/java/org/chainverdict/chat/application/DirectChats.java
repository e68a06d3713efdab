package org.chainverdict.chat.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatRelations;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.NewChat;
import org.chainverdict.chat.NewChat.Member;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** Chats of two people, outside of any case. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectChats {

  @Inject private ChatPeople chatPeople;
  @Inject private ChatRelations relations;
  @Inject private Chats chats;
  @Inject private People people;

  /**
   * The chat of the two, made unless there is one. It waits for its acceptance; an administrator
   * who opens one has nobody to ask.
   */
  public OpenedChat open(Caller caller, Id otherId) {
    if (caller.id().equals(otherId)) {
      throw Problem.invalid("You cannot chat with yourself.");
    }
    Map<Id, Person> both = people.find(List.of(caller.id(), otherId));
    Person other =
        Optional.ofNullable(both.get(otherId))
            .filter(Person::active)
            .orElseThrow(() -> Problem.notFound("This account does not exist."));
    if (!mayChat(caller, other)) {
      throw Problem.forbidden(
          "A chat is for a citizen and a lawyer with a connection or a case in common.");
    }
    boolean admin = caller.role() == Role.ADMIN;
    Chat chat =
        chats.findOrCreate(
            NewChat.direct(
                new Member(caller.id(), caller.role()),
                new Member(otherId, other.role()),
                admin ? ChatStatus.ACTIVE : ChatStatus.PENDING));
    if (admin && chat.status().mayBeAcceptedBy(Role.ADMIN)) {
      chat = chats.accept(new ChatId(chat.chatId()), caller.id(), Role.ADMIN).orElse(chat);
    }
    return new OpenedChat(chat, both);
  }

  /** The lawyer's consent to a chat that waits for it. */
  public OpenedChat accept(Caller lawyer, Optional<ChatId> chatId) {
    Chat chat =
        chatId
            .flatMap(id -> chats.accept(id, lawyer.id(), Role.LAWYER))
            .orElseThrow(() -> Problem.notFound("No pending chat of yours has this identifier."));
    return new OpenedChat(chat, chatPeople.of(List.of(chat)));
  }

  private boolean mayChat(Caller caller, Person other) {
    if (caller.role() == Role.ADMIN || other.role() == Role.ADMIN) {
      return true;
    }
    if (caller.role() == Role.CITIZEN && other.role() == Role.LAWYER) {
      return relations.mayChat(caller.id(), other.id());
    }
    return caller.role() == Role.LAWYER
        && other.role() == Role.CITIZEN
        && relations.mayChat(other.id(), caller.id());
  }
}
