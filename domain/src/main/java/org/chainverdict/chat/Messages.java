package org.chainverdict.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/** The messages of chats. */
public interface Messages {

  /** By which rule a message is let in. */
  enum Admission {
    /** {@link ChatStatus#takesMessageOf}. */
    MESSAGE,
    /** {@link ChatStatus#takesRequestOf}. */
    REQUEST
  }

  /**
   * Stores the message as the next one of its chat; the chat's latest message, its order in lists
   * and the sender's read position move with it. Must run in a unit of work. Empty, with nothing
   * changed, when the sender takes no part or the rule does not let him write.
   */
  Optional<PostedMessage> append(
      ChatId chat, Id sender, MessageContent content, Admission admission);

  /** Those numbered {@code after} exclusive to {@code upTo} inclusive, in their order. */
  List<Message> between(ChatId chat, long after, long upTo);

  /** A page of those older than the instant, counted from the newest; in their order. */
  OlderMessages olderThan(ChatId chat, Instant before, PageRequest page);

  /** A page and whether there are older ones still. */
  record OlderMessages(List<Message> messages, boolean hasMore) {

    public OlderMessages {
      messages = List.copyOf(messages);
    }
  }
}
