package org.chainverdict.consultations;

import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** Who may see and change an appointment. Administrators have no part in it. */
public final class Parties {

  private Parties() {}

  public static void checkParty(Consultation consultation, Id account) {
    if (!account.equals(consultation.citizen()) && !account.equals(consultation.lawyer())) {
      throw stranger();
    }
  }

  public static void checkLawyer(Consultation consultation, Id account) {
    if (!account.equals(consultation.lawyer())) {
      throw stranger();
    }
  }

  private static Problem stranger() {
    return Problem.forbidden("Access denied. This is not your consultation.");
  }
}
