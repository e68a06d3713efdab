package org.chainverdict.consultations.rest;

import jakarta.validation.constraints.Size;

/** The body of {@code PATCH /api/consultations/{id}/cancel}, which may be left out. */
public record CancelRequest(
    @Size(max = 500, message = "must be at most 500 characters") String reason) {}
