package org.chainverdict.chat;

import java.util.Locale;
import java.util.Optional;
import org.chainverdict.identity.Role;

/** The state of a chat, and what it lets its participants do. The only place with these rules. */
public enum ChatStatus {
  /** A direct chat that the other side has not agreed to. */
  PENDING,
  ACTIVE,
  /** Readable, and nothing more. */
  CLOSED;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ChatStatus> parse(String wireName) {
    for (ChatStatus status : values()) {
      if (status.wireName().equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a participant may write. Into a pending chat only the citizen writes: the message with
   * which he asks, and nothing after it until he has an answer.
   *
   * @param empty nothing was written yet
   */
  public boolean takesMessageOf(Role participant, boolean empty) {
    return switch (this) {
      case ACTIVE -> true;
      case PENDING -> participant == Role.CITIZEN && empty;
      case CLOSED -> false;
    };
  }

  /** Whether a message request, which is counted by other means, may add its text. */
  public boolean takesRequestOf(Role participant) {
    return this != CLOSED && participant == Role.CITIZEN;
  }

  /** Whether a participant may make the chat active; an administrator agrees for himself. */
  public boolean mayBeAcceptedBy(Role participant) {
    return this == PENDING && (participant == Role.LAWYER || participant == Role.ADMIN);
  }
}
