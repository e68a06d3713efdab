package org.chainverdict.cases;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * An offer or an invitation.
 *
 * @param lawyer who offers or is invited
 * @param response the words of who answered
 * @param proposedFee offers only
 * @param estimatedDuration offers only
 */
public record CaseRequest(
    Id id,
    Id lawyer,
    RequestStatus status,
    Instant requestedAt,
    Instant respondedAt,
    String message,
    String response,
    Double proposedFee,
    String estimatedDuration) {

  public static CaseRequest pending(Id id, Id lawyer, Instant now, Terms terms) {
    return new CaseRequest(
        id,
        lawyer,
        RequestStatus.PENDING,
        now,
        null,
        terms.message(),
        null,
        terms.proposedFee(),
        terms.estimatedDuration());
  }

  public boolean isPending() {
    return status == RequestStatus.PENDING;
  }

  public CaseRequest answered(RequestStatus answer, String words, Instant now) {
    return new CaseRequest(
        id, lawyer, answer, requestedAt, now, message, words, proposedFee, estimatedDuration);
  }

  /** What who makes a request says about it. */
  public record Terms(String message, Double proposedFee, String estimatedDuration) {

    public static Terms of(String message) {
      return new Terms(message, null, null);
    }
  }
}
