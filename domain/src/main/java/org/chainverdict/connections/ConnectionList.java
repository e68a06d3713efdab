package org.chainverdict.connections;

import java.util.Set;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * Which connections are listed: those of one person in one state that are not blocked. There is no
 * list without its reader, so none can show the connections of others.
 *
 * @param side the side on which the reader stands, citizen or lawyer
 * @param fields empty for all
 * @param withChat load the chats as well
 */
public record ConnectionList(
    Id reader, Role side, ConnectionStatus status, Set<ConnectionField> fields, boolean withChat) {

  public ConnectionList {
    if (side != Role.CITIZEN && side != Role.LAWYER) {
      throw new IllegalArgumentException("A connection has no side for " + side);
    }
    fields = Set.copyOf(fields);
  }

  public static ConnectionList pending(Id reader, Role side, Set<ConnectionField> fields) {
    return new ConnectionList(reader, side, ConnectionStatus.PENDING, fields, false);
  }

  public static ConnectionList accepted(Id reader, Role side, Set<ConnectionField> fields) {
    boolean withChat = fields.isEmpty() || fields.contains(ConnectionField.CHAT_INFO);
    return new ConnectionList(reader, side, ConnectionStatus.ACCEPTED, fields, withChat);
  }
}
