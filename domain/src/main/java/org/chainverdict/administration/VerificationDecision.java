package org.chainverdict.administration;

import java.util.Optional;
import org.chainverdict.identity.VerificationStatus;

/**
 * An administrator's word on a lawyer. Each decision leads from any other state to its own; in its
 * own state it changes nothing, so that repeating it does no harm.
 */
public enum VerificationDecision {
  APPROVE("approve", VerificationStatus.VERIFIED),
  REJECT("reject", VerificationStatus.REJECTED);

  private final String action;
  private final VerificationStatus target;

  VerificationDecision(String action, VerificationStatus target) {
    this.action = action;
    this.target = target;
  }

  /**
   * Either form of the request; a usable status goes before the action.
   *
   * @param status the state to reach, {@code verified} or {@code rejected}
   * @param action {@code approve} or {@code reject}
   */
  public static Optional<VerificationDecision> parse(String status, String action) {
    return byStatus(status).or(() -> byAction(action));
  }

  public VerificationStatus target() {
    return target;
  }

  /** The flag that every request is judged by; it always says the same as the status. */
  public boolean verifies() {
    return target == VerificationStatus.VERIFIED;
  }

  private static Optional<VerificationDecision> byStatus(String status) {
    for (VerificationDecision decision : values()) {
      if (decision.target.wireName().equals(status)) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }

  private static Optional<VerificationDecision> byAction(String action) {
    for (VerificationDecision decision : values()) {
      if (decision.action.equals(action)) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }
}
