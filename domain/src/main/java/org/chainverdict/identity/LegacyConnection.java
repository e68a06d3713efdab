package org.chainverdict.identity;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * An entry of the account's own connection list, written when a lawyer accepts a client.
 *
 * @param connectionType {@code lawyer} or {@code client}: what the other one is
 * @param user the other account as far as it was expanded; null when it no longer exists
 */
public record LegacyConnection(
    Id id, Id userId, String connectionType, Instant connectedAt, ConnectedUser user) {

  /** The part of the other account that the owner sees. */
  public record ConnectedUser(
      Id id, String name, String email, Role role, java.util.List<String> specialization) {}
}
