package org.chainverdict.connections;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * An entry of the list of clients that an account carries along.
 *
 * @param user the other account
 */
public record ClientEntry(Id user, Instant connectedAt) {}
