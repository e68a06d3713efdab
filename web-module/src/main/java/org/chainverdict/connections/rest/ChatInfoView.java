package org.chainverdict.connections.rest;

import java.time.Instant;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.shared.Id;

/** The chat of a connection as its list shows it. */
public record ChatInfoView(
    String chatId, String status, LastMessage lastMessage, long unreadCount) {

  /** The latest message; absent while nothing was written. */
  public record LastMessage(String content, Instant timestamp, Id sender) {}

  public static ChatInfoView of(ChatSummary chat) {
    ChatSummary.LastMessage last = chat.lastMessage();
    return new ChatInfoView(
        chat.chatId(),
        chat.status(),
        last == null ? null : new LastMessage(last.content(), last.timestamp(), last.sender()),
        chat.unreadCount());
  }
}
