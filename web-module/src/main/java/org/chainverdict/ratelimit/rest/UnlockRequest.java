package org.chainverdict.ratelimit.rest;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;

/** The body of {@code POST /api/admin/rate-limits/unlock-sign-in}. */
public record UnlockRequest(@NotBlank(message = "is required") String email)
    implements SelfChecked {

  @Override
  public List<FieldError> check() {
    return email == null || email.isBlank() || EmailAddress.parse(email).isPresent()
        ? List.of()
        : List.of(FieldError.body("email", "must be an e-mail address", null));
  }
}
