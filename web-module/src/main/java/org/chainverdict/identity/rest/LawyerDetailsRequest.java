package org.chainverdict.identity.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainverdict.identity.LawyerDetailsChange;

/** What a lawyer says about himself; verification is the administrators' and is ignored here. */
public record LawyerDetailsRequest(
    @Size(min = 1, max = 100, message = "must have 1 to 100 characters")
        String barRegistrationNumber,
    @Size(min = 1, max = 20, message = "must have 1 to 20 entries")
        List<@NotNull(message = ENTRY) @Size(min = 1, max = 100, message = ENTRY) String>
            specialization,
    @Min(value = 0, message = "must be 0 to 50 years")
        @Max(value = 50, message = "must be 0 to 50 years")
        Integer experience,
    @Size(min = 1, max = 200, message = "must have 1 to 200 characters") String education,
    @PositiveOrZero(message = "must be at least 0")
        @DecimalMax(value = "1000000000", message = "must be at most 1000000000")
        Double consultationFee,
    @Size(max = 2000, message = "must be at most 2000 characters") String bio,
    @Size(max = 100, message = "must be at most 100 characters") String licenseNumber,
    @Size(max = 50, message = "must have at most 50 entries")
        List<@NotNull(message = ENTRY) @Size(min = 1, max = 100, message = ENTRY) String>
            practiceAreas,
    @Size(max = 50, message = "must have at most 50 entries")
        List<@NotNull(message = ENTRY) @Size(min = 1, max = 100, message = ENTRY) String>
            courtAdmissions,
    @Size(max = 20, message = "must have at most 20 entries")
        List<@NotNull(message = DOCUMENT) @Size(min = 1, max = 500, message = DOCUMENT) String>
            verificationDocuments) {

  private static final String ENTRY = "must have 1 to 100 characters";
  private static final String DOCUMENT = "must have 1 to 500 characters";

  public LawyerDetailsRequest {
    barRegistrationNumber = Texts.trimmed(barRegistrationNumber);
    education = Texts.trimmed(education);
  }

  static LawyerDetailsChange domain(LawyerDetailsRequest request) {
    return request == null
        ? null
        : new LawyerDetailsChange(
            request.barRegistrationNumber,
            request.specialization,
            request.experience == null ? null : request.experience.doubleValue(),
            request.education,
            request.consultationFee,
            request.bio,
            request.licenseNumber,
            request.practiceAreas,
            request.courtAdmissions);
  }
}
