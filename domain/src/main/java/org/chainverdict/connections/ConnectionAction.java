package org.chainverdict.connections;

import java.util.Optional;
import org.chainverdict.identity.Role;

/**
 * Every change of a connection: who makes it, from which state, into which. A store makes each one
 * write that is conditional on {@link #from()}, so of two at a time one wins and the other finds
 * nothing to change.
 */
public enum ConnectionAction {
  /** A first request makes the record; this opens a rejected one again. */
  REOPEN(Role.CITIZEN, ConnectionStatus.REJECTED, ConnectionStatus.PENDING),
  ACCEPT(Role.LAWYER, ConnectionStatus.PENDING, ConnectionStatus.ACCEPTED),
  REJECT(Role.LAWYER, ConnectionStatus.PENDING, ConnectionStatus.REJECTED),
  /** Ends in nothing: the record is deleted. */
  REVOKE(Role.CITIZEN, ConnectionStatus.PENDING, null);

  private final Role actor;
  private final ConnectionStatus from;
  private final ConnectionStatus to;

  ConnectionAction(Role actor, ConnectionStatus from, ConnectionStatus to) {
    this.actor = actor;
    this.from = from;
    this.to = to;
  }

  /** The side of the connection that may do this. */
  public Role actor() {
    return actor;
  }

  public ConnectionStatus from() {
    return from;
  }

  /** Empty when the record is deleted. */
  public Optional<ConnectionStatus> to() {
    return Optional.ofNullable(to);
  }

  public boolean isAllowed(ConnectionStatus status, Role role) {
    return status == from && role == actor;
  }
}
