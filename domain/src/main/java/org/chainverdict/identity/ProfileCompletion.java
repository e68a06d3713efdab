package org.chainverdict.identity;

/** Which parts of a profile an account has filled in. */
public record ProfileCompletion(
    boolean basicInfo, boolean roleSpecificDetails, boolean documentsUploaded) {

  /** Only lawyers have more to fill in than the basics. */
  public static ProfileCompletion atRegistration(Role role, boolean withLawyerDetails) {
    return role == Role.LAWYER
        ? new ProfileCompletion(true, withLawyerDetails, false)
        : new ProfileCompletion(true, true, true);
  }
}
