package org.chainverdict.connections;

import java.util.Optional;
import org.chainverdict.chat.ChatId;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/**
 * The store of connections. Every change is one write, conditional on the state and the side that
 * {@link ConnectionAction} names; empty or false means that the condition did not hold.
 */
public interface Connections {

  /**
   * Stores the request, or opens the rejected record of the pair again.
   *
   * @throws org.chainverdict.persistence.DuplicateKey when the pair has a record in another state
   */
  Id request(NewConnection connection);

  Optional<DirectConnection> find(Id connection);

  Optional<DirectConnection> between(Id citizen, Id lawyer);

  Optional<DirectConnection> accept(Id connection, Id lawyer, String message, ChatId chat);

  Optional<DirectConnection> reject(Id connection, Id lawyer, String message);

  boolean revoke(Id connection, Id citizen);

  /** Latest request first. */
  Page<DirectConnection> list(ConnectionList list, PageRequest page);
}
