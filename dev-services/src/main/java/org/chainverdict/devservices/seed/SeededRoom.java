package org.chainverdict.devservices.seed;

import java.time.Instant;
import org.chainverdict.chat.ChatId;
import org.chainverdict.shared.Id;

/**
 * A chat between two, known by the seeded thing that it belongs to.
 *
 * @param kind of that thing: a connection, a query, a dispute, or the chat itself
 */
record SeededRoom(SeedKind kind, int number, ChatId chat, Id citizen, Id lawyer, Instant opened) {

  /** Far above the parts of the thing itself. */
  private static final int MESSAGES = 100_000;

  Id messageId(int sequence) {
    return messageId(kind, number, sequence);
  }

  static Id messageId(SeedKind kind, int number, int sequence) {
    return kind.part(number, MESSAGES + sequence);
  }

  Id owner() {
    return kind.id(number);
  }
}
