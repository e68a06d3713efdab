package org.chainverdict.identity;

/** The academic part of a law student's account. Null means "not given". */
public record StudentDetails(
    String universityName,
    Integer enrollmentYear,
    String semester,
    String specialization,
    String rollNumber) {

  public static final StudentDetails EMPTY = new StudentDetails(null, null, null, null, null);

  /** These details with every given value of the change. */
  public StudentDetails with(StudentDetails change) {
    return new StudentDetails(
        or(change.universityName, universityName),
        or(change.enrollmentYear, enrollmentYear),
        or(change.semester, semester),
        or(change.specialization, specialization),
        or(change.rollNumber, rollNumber));
  }

  /** With the values that answers show where nothing was given. */
  public StudentDetails filled(int currentYear) {
    return new StudentDetails(
        or(universityName, ""),
        or(enrollmentYear, currentYear),
        or(semester, "1st"),
        or(specialization, ""),
        or(rollNumber, ""));
  }

  private static <T> T or(T given, T stored) {
    return given == null ? stored : given;
  }
}
