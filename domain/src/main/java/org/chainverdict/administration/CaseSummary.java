package org.chainverdict.administration;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * A case as the dashboard lists it.
 *
 * @param disputeType null for queries
 * @param assignedLawyer null until a lawyer has the case
 */
public record CaseSummary(
    Id id,
    String title,
    String description,
    String category,
    String disputeType,
    String status,
    String priority,
    Id citizen,
    Id assignedLawyer,
    Instant createdAt,
    Instant updatedAt) {}
