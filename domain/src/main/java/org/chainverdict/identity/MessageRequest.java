package org.chainverdict.identity;

import java.time.Instant;
import org.chainverdict.shared.Id;

/** A message request that a citizen sent; entries older than an hour no longer count. */
public record MessageRequest(Id id, Id toUserId, Instant timestamp) {}
