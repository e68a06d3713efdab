package org.chainverdict.cases.rest;

import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/** The kind of case in a path. */
final class CaseTypes {

  private CaseTypes() {}

  static CaseType parse(String text) {
    return CaseType.parse(text)
        .orElseThrow(
            () -> Problem.invalid(FieldError.param("caseType", "must be query or dispute", null)));
  }
}
