package org.chainverdict.chat;

import java.util.Set;
import org.chainverdict.shared.Id;

/**
 * Which chats are listed. There is no list without its reader, so none can show the chats of
 * others.
 *
 * @param fields empty for all
 */
public record ChatList(Kind kind, Id reader, Set<ChatField> fields) {

  public ChatList {
    fields = Set.copyOf(fields);
  }

  /** The lists, each with an order of its own. */
  public enum Kind {
    /** Every chat, the most recently changed first. */
    OWN,
    /** Direct chats that wait for an answer, newest first. */
    PENDING,
    /** Active direct chats, the most recently changed first. */
    ACTIVE,
    /** Active direct chats with citizens, the most recently changed first. */
    CLIENTS,
    /** Direct chats of accepted connections, that with the latest message first. */
    CONNECTED
  }

  /** Whether the entries tell since when the two are in touch. */
  public boolean withConnection() {
    return (kind == Kind.CLIENTS || kind == Kind.CONNECTED)
        && (fields.isEmpty() || fields.contains(ChatField.CONNECTED_AT));
  }
}
