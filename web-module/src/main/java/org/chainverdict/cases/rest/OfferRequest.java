package org.chainverdict.cases.rest;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.chainverdict.cases.CaseRequest.Terms;

/** The body of the {@code offer-help} routes. */
public record OfferRequest(
    @Size(max = 500, message = CaseRules.MESSAGE) String message,
    @PositiveOrZero(message = "must be at least 0") Double proposedFee,
    @Size(max = 100, message = "must be at most 100 characters") String estimatedDuration) {

  Terms domain() {
    return new Terms(message, proposedFee == null ? 0 : proposedFee, estimatedDuration);
  }
}
