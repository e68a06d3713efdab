package org.chainverdict.chat.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.Message;
import org.chainverdict.chat.Messages;
import org.chainverdict.chat.Messages.OlderMessages;
import org.chainverdict.identity.Caller;
import org.chainverdict.shared.PageRequest;

/** A chat and its messages, for those who take part. Pages are counted from the newest message. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatReading {

  @Inject private ChatPeople people;
  @Inject private Chats chats;
  @Inject private Messages messages;

  /** Opens a chat, after which all of it counts as read, whatever page is looked at. */
  public ChatPage open(Caller reader, Optional<ChatId> chatId, PageRequest page) {
    Chat chat =
        chatId.flatMap(id -> chats.open(id, reader.id())).orElseThrow(ChatRefusals::unknown);
    return byNumber(chatId.orElseThrow(), chat, page);
  }

  /**
   * Looks at older messages; nothing counts as read by that.
   *
   * @param before null for all
   */
  public ChatPage page(Caller reader, Optional<ChatId> chatId, PageRequest page, Instant before) {
    Chat chat =
        chatId.flatMap(id -> chats.find(id, reader.id())).orElseThrow(ChatRefusals::unknown);
    if (before == null) {
      return byNumber(chatId.orElseThrow(), chat, page);
    }
    OlderMessages older = messages.olderThan(chatId.orElseThrow(), before, page);
    return answer(chat, older.messages(), page, older.hasMore());
  }

  /** Numbers have no gaps, so a page of any depth is a range of them. */
  private ChatPage byNumber(ChatId id, Chat chat, PageRequest page) {
    long upTo = Math.max(0, chat.lastSequence() - page.offset());
    long after = Math.max(0, upTo - page.limit());
    return answer(chat, messages.between(id, after, upTo), page, after > 0);
  }

  private ChatPage answer(Chat chat, List<Message> found, PageRequest page, boolean hasMore) {
    return new ChatPage(chat, found, page, hasMore, people.of(chat, found));
  }
}
