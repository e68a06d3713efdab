package org.chainverdict.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainverdict.identity.ProfileChange;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;

/** The body of {@code PUT /api/auth/profile}; what is absent stays as it is. */
public record ProfileRequest(
    @Size(min = 2, max = 50, message = "Name must have 2 to 50 characters") String name,
    @Pattern(regexp = "[0-9]{10}", message = "must be exactly 10 digits") String phone,
    @Valid AddressRequest address,
    @Valid LawyerDetailsRequest lawyerDetails,
    @Valid StudentDetailsRequest studentDetails)
    implements SelfChecked {

  public ProfileRequest {
    name = Texts.trimmed(name);
  }

  @Override
  public List<FieldError> check() {
    return StudentDetailsRequest.check(studentDetails);
  }

  ProfileChange domain() {
    return new ProfileChange(
        name,
        phone,
        AddressRequest.domain(address),
        LawyerDetailsRequest.domain(lawyerDetails),
        StudentDetailsRequest.domain(studentDetails));
  }
}
