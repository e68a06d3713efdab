package org.chainverdict.chat;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * A chat as it appears in lists of other things.
 *
 * @param status pending, active or closed
 * @param lastMessage null while nothing was written
 * @param unreadCount what others wrote after the reader's last-read position
 */
public record ChatSummary(String chatId, String status, LastMessage lastMessage, long unreadCount) {

  /** The latest message. */
  public record LastMessage(String content, Instant timestamp, Id sender) {}
}
