package org.chainverdict.identity.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.chainverdict.identity.StudentDetails;
import org.chainverdict.shared.FieldError;

/** What a law student says about himself; empty text counts as not given. */
public record StudentDetailsRequest(
    @Size(max = 100, message = "must be at most 100 characters") String universityName,
    @Min(value = 2000, message = "must be 2000 or later") Integer enrollmentYear,
    @Pattern(regexp = "1st|2nd|3rd|[4-8]th", message = "must be one of 1st to 8th") String semester,
    @Size(max = 50, message = "must be at most 50 characters") String specialization,
    @Size(max = 30, message = "must be at most 30 characters") String rollNumber) {

  public StudentDetailsRequest {
    universityName = Texts.orAbsent(universityName);
    semester = Texts.orAbsent(semester);
    specialization = Texts.orAbsent(specialization);
    rollNumber = Texts.orAbsent(rollNumber);
  }

  /** The upper bound of the year moves, so no annotation can state it. */
  static List<FieldError> check(StudentDetailsRequest request) {
    int latest = Year.now(ZoneOffset.UTC).getValue() + 1;
    if (request == null || request.enrollmentYear == null || request.enrollmentYear <= latest) {
      return List.of();
    }
    return List.of(
        FieldError.body(
            "studentDetails.enrollmentYear",
            "must be " + latest + " or earlier",
            request.enrollmentYear));
  }

  static StudentDetails domain(StudentDetailsRequest request) {
    return request == null
        ? null
        : new StudentDetails(
            request.universityName,
            request.enrollmentYear,
            request.semester,
            request.specialization,
            request.rollNumber);
  }
}
