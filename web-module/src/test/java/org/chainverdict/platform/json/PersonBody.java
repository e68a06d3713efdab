package org.chainverdict.platform.json;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainverdict.shared.FieldError;

/** A body with a value of every kind. */
record PersonBody(
    @NotNull(message = "is required") @Size(min = 2, message = "is too short") String name,
    @Min(value = 0, message = "must not be negative") Integer age,
    Double fee,
    Boolean active,
    @Valid Home home,
    List<@NotNull(message = "is empty") @Size(min = 1, message = "is empty") String> tags,
    @Size(min = 6, message = "is too short") String password,
    String repeated)
    implements SelfChecked {

  record Home(@Size(min = 2, message = "is too short") String city, Integer number) {}

  @Override
  public List<FieldError> check() {
    return repeated == null || repeated.equals(name)
        ? List.of()
        : List.of(FieldError.body("repeated", "must repeat the name", repeated));
  }
}
