package org.chainverdict.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.LawyerNotVerified;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.VerificationStatus;
import org.chainverdict.shared.Problem;

/** Lets verified lawyers pass; tells the others why not. */
@ApplicationScoped
public class LawyerGate {

  @Inject private People people;

  public void check(Caller caller) {
    if (caller.role() != Role.LAWYER) {
      throw wrongRole();
    }
    if (!caller.verified()) {
      throw new LawyerNotVerified(status(caller));
    }
  }

  public static Problem wrongRole() {
    return Problem.forbidden("Access denied. Your account may not use this route.");
  }

  /** Asked only for the refusal, so that the state read with every request stays small. */
  private VerificationStatus status(Caller caller) {
    VerificationStatus status =
        people
            .find(caller.id())
            .map(Person::lawyerDetails)
            .map(LawyerDetails::verificationStatus)
            .orElse(VerificationStatus.PENDING);
    // An older database may call a lawyer verified here whom the account itself does not.
    return status == VerificationStatus.VERIFIED ? VerificationStatus.PENDING : status;
  }
}
