package org.chainverdict.cases;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * A remark on a case.
 *
 * @param isPrivate for its author's eyes only
 */
public record CaseNote(Id id, Id author, String content, boolean isPrivate, Instant createdAt) {}
