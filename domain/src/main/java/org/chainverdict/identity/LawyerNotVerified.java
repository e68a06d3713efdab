package org.chainverdict.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;

/** A lawyer asks for what needs verification; the answer tells where he stands. */
public class LawyerNotVerified extends Problem {

  private static final String MESSAGE =
      "Your account is waiting for verification. Please complete your profile; we will write to"
          + " you as soon as you are verified.";
  private static final String REJECTED =
      "Your account was not verified. Please look at the notes in your profile and contact"
          + " support.";

  private final VerificationStatus status;

  public LawyerNotVerified(VerificationStatus status) {
    super(
        ProblemType.FORBIDDEN,
        status == VerificationStatus.REJECTED ? REJECTED : MESSAGE,
        List.of(),
        null);
    this.status = status;
  }

  @Override
  public Optional<String> code() {
    return Optional.of("LAWYER_NOT_VERIFIED");
  }

  @Override
  public Map<String, Object> data() {
    return Map.of(
        "verificationStatus", status.wireName(),
        "isVerified", false,
        "role", Role.LAWYER.wireName(),
        "message", getMessage());
  }
}
