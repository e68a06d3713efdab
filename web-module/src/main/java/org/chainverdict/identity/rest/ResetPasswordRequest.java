package org.chainverdict.identity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;

/** The body of {@code POST /api/auth/reset-password}. */
public record ResetPasswordRequest(
    @NotNull(message = "Reset token is required")
        @Size(min = 1, max = 128, message = "Reset token must have 1 to 128 characters")
        String token,
    @NotNull(message = "New password is required") @NewPassword String newPassword,
    @NotNull(message = "Please confirm the password") String confirmPassword)
    implements SelfChecked {

  @Override
  public List<FieldError> check() {
    return Confirmation.check(newPassword, confirmPassword);
  }
}
