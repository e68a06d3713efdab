package org.chainverdict.cases.application;

import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Problem;

/** The refusals that several use cases share. */
final class CaseRefusals {

  private CaseRefusals() {}

  static Problem unknown(CaseType type) {
    return Problem.notFound("This " + type.wireName() + " does not exist.");
  }

  static Problem notYours(CaseType type) {
    return Problem.forbidden("You have no part in this " + type.wireName() + ".");
  }

  static Problem noLongerOpen(CaseType type) {
    return Problem.conflict(
        "This " + type.wireName() + " no longer waits for a lawyer. Please reload it.");
  }

  static Problem lawyerNoLongerAvailable() {
    return Problem.conflict("This lawyer can no longer take cases. The offer cannot be accepted.");
  }

  static Problem alreadyAnswered() {
    return Problem.conflict("This request was answered already. Please reload the case.");
  }
}
