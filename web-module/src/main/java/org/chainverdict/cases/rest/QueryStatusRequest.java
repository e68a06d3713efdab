package org.chainverdict.cases.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chainverdict.cases.CaseStatus;

/** The body of {@code PATCH /api/queries/{queryId}/status}. */
public record QueryStatusRequest(
    @NotNull(message = STATUS) @Pattern(regexp = STATUSES, message = STATUS) String status,
    @Size(max = 2000, message = "must be at most 2000 characters") String notes) {

  private static final String STATUSES = "pending|assigned|in-progress|resolved|closed";
  private static final String STATUS = "must be pending, assigned, in-progress, resolved or closed";

  CaseStatus target() {
    return CaseStatus.parse(status).orElseThrow();
  }
}
