package org.chainverdict.identity.rest;

import java.util.List;
import org.chainverdict.shared.FieldError;

/** A password typed twice must be the same twice. */
final class Confirmation {

  private Confirmation() {}

  static List<FieldError> check(String password, String confirmation) {
    return confirmation == null || confirmation.equals(password)
        ? List.of()
        : List.of(FieldError.body("confirmPassword", "Passwords do not match", null));
  }
}
