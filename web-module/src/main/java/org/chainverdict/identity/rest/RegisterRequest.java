package org.chainverdict.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.application.RegistrationRequest;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;

/** The body of {@code POST /api/auth/register}. */
public record RegisterRequest(
    @NotNull(message = NAME) @Size(min = 2, max = 50, message = NAME) String name,
    @NotNull(message = EMAIL) @ValidEmail String email,
    @NotNull(message = "Password is required") @NewPassword String password,
    @Pattern(
            regexp = "citizen|lawyer|law_student",
            message = "must be citizen, lawyer or law_student")
        String role,
    @Pattern(regexp = "[0-9]{10}", message = "must be exactly 10 digits") String phone,
    @Valid AddressRequest address,
    String captchaToken,
    @Valid LawyerDetailsRequest lawyerDetails,
    @Valid StudentDetailsRequest studentDetails)
    implements SelfChecked {

  private static final String NAME = "Name must have 2 to 50 characters";
  private static final String EMAIL = "Please provide a valid email";

  public RegisterRequest {
    name = Texts.trimmed(name);
  }

  @Override
  public List<FieldError> check() {
    List<FieldError> errors = new ArrayList<>(StudentDetailsRequest.check(studentDetails));
    if ("lawyer".equals(role)
        && lawyerDetails != null
        && lawyerDetails.barRegistrationNumber() == null) {
      errors.add(
          FieldError.body(
              "lawyerDetails.barRegistrationNumber", "Bar registration number is required", null));
    }
    return errors;
  }

  RegistrationRequest domain() {
    return new RegistrationRequest(
        name,
        EmailAddress.parse(email).orElseThrow(),
        password,
        role == null ? Role.CITIZEN : Role.parse(role).orElseThrow(),
        phone,
        AddressRequest.domain(address),
        LawyerDetailsRequest.domain(lawyerDetails),
        lawyerDetails == null ? null : lawyerDetails.verificationDocuments(),
        StudentDetailsRequest.domain(studentDetails));
  }
}
