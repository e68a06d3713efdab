package org.chainverdict.chat;

import java.time.Instant;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * Somebody who reads and writes in a chat.
 *
 * @param id identifier of the entry
 * @param role his role when he joined
 * @param lastRead number of the message up to which he has read all
 */
public record Participant(Id id, Id user, Role role, Instant joinedAt, long lastRead) {}
