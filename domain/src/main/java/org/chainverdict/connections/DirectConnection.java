package org.chainverdict.connections;

import java.time.Instant;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.shared.Id;

/**
 * The relation of one citizen and one lawyer; there is at most one record of each pair. In a list
 * with a field selection everything that was not asked for is null.
 *
 * @param chatId set by the acceptance
 * @param chat the chat as the reader of the list sees it; null when not loaded or not there
 */
public record DirectConnection(
    Id id,
    Id citizen,
    Id lawyer,
    ConnectionStatus status,
    String requestMessage,
    Instant requestedAt,
    Instant respondedAt,
    String responseMessage,
    String chatId,
    ConnectionMetadata metadata,
    Boolean active,
    Instant createdAt,
    Instant updatedAt,
    ChatSummary chat) {

  /** A blocked pair, however an operator has marked it. */
  public boolean isBlocked() {
    return status == ConnectionStatus.BLOCKED || Boolean.FALSE.equals(active);
  }
}
