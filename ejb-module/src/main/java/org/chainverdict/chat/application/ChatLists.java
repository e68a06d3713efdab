package org.chainverdict.chat.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatList;
import org.chainverdict.chat.Chats;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** Lists of the reader's own chats, with their people and without their messages. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatLists {

  @Inject private ChatPeople people;
  @Inject private Chats chats;

  public ListedChats list(ChatList list, PageRequest page) {
    Page<Chat> found = chats.list(list, page);
    return new ListedChats(found, people.of(found.items()));
  }
}
