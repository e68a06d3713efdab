package org.chainverdict.cases;

import java.time.Instant;
import org.chainverdict.shared.Id;

/** A request with the case in which it stands. What was not asked for is null. */
public record ListedRequest(
    CaseType type,
    Id caseId,
    CaseContent content,
    Id citizen,
    Instant caseCreatedAt,
    CaseRequest request) {}
