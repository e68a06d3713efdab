package org.chainverdict.identity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;

/** The body of {@code PUT /api/auth/update-password}. */
public record UpdatePasswordRequest(
    @NotNull(message = "Current password is required")
        @Size(min = 1, max = 1024, message = "Current password must have 1 to 1024 characters")
        String currentPassword,
    @NotNull(message = "New password is required") @NewPassword String newPassword,
    @NotNull(message = "Please confirm the password") String confirmPassword)
    implements SelfChecked {

  @Override
  public List<FieldError> check() {
    return Confirmation.check(newPassword, confirmPassword);
  }
}
