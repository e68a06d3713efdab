package org.chainverdict.chat;

import java.util.List;

/**
 * A message that has just been stored, with everything that telling of it needs.
 *
 * @param participants everybody in the chat, the sender included, with read positions that count
 *     this message
 */
public record PostedMessage(ChatId chat, Message message, List<Participant> participants) {

  public PostedMessage {
    participants = List.copyOf(participants);
  }
}
