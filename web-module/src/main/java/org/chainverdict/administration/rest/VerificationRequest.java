package org.chainverdict.administration.rest;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.chainverdict.administration.VerificationDecision;

/**
 * The body of {@code PATCH /api/admin/lawyers/{lawyerId}/verification}, in the two forms that
 * clients send: {@code status} and {@code reason}, or {@code action} and {@code notes}.
 */
public record VerificationRequest(
    String status,
    String action,
    @Size(max = 500, message = TOO_LONG) String reason,
    @Size(max = 500, message = TOO_LONG) String notes) {

  private static final String TOO_LONG = "must be at most 500 characters";

  public VerificationRequest {
    reason = orAbsent(reason);
    notes = orAbsent(notes);
  }

  Optional<VerificationDecision> decision() {
    return VerificationDecision.parse(status, action);
  }

  /** Null when there are none. */
  String words() {
    return reason == null ? notes : reason;
  }

  private static String orAbsent(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
