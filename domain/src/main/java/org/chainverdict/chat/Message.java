package org.chainverdict.chat;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * A message as it is stored.
 *
 * @param sequence its number in the chat, from 1 and without gaps; the order of time as well
 * @param editedAt null unless older software has edited it
 */
public record Message(
    Id id,
    long sequence,
    Id sender,
    MessageContent content,
    Instant timestamp,
    Instant editedAt,
    boolean deleted) {}
