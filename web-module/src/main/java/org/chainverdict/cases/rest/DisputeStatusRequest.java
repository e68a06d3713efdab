package org.chainverdict.cases.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.Resolution.Outcome;

/** The body of {@code PATCH /api/disputes/{disputeId}/status}. */
public record DisputeStatusRequest(
    @NotNull(message = STATUS) @Pattern(regexp = STATUSES, message = STATUS) String status,
    @Size(max = 2000, message = LENGTH) String notes,
    @Valid OutcomeRequest resolution) {

  private static final String STATUSES =
      "pending|assigned|in-progress|mediation|arbitration|resolved|closed";
  private static final String STATUS =
      "must be pending, assigned, in-progress, mediation, arbitration, resolved or closed";
  private static final String LENGTH = "must be at most 2000 characters";

  /** How the dispute ended. */
  public record OutcomeRequest(
      @Pattern(
              regexp = "settlement|judgment|mediation|arbitration|withdrawal",
              message = "must be settlement, judgment, mediation, arbitration or withdrawal")
          String type,
      @Size(max = 2000, message = LENGTH) String summary,
      @Size(max = 2000, message = LENGTH) String terms,
      Boolean isSuccessful) {}

  CaseStatus target() {
    return CaseStatus.parse(status).orElseThrow();
  }

  Outcome outcome() {
    return resolution == null
        ? Outcome.NOT_GIVEN
        : new Outcome(
            resolution.type(), resolution.summary(), resolution.terms(), resolution.isSuccessful());
  }
}
