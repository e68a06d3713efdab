package org.chainverdict.systemtest.identity;

import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chainverdict.systemtest.support.Registrations;

/** The tables of mistakes, one per route. */
final class BadInputs {
  private static final Object[] NO_STRINGS = {5, true, List.of("a"), fields("$ne", "x")};

  private static final Object[] NAMES =
      join(NO_STRINGS, "", "a", "   ", "x".repeat(51), "nul\u0000byte");

  private static final Object[] EMAILS =
      join(
          NO_STRINGS,
          "",
          "plain",
          "@example.org",
          "a@",
          "a b@example.org",
          "a@example..org",
          "x".repeat(400) + "@example.org",
          "nul\u0000@example.org");

  private static final Object[] NEW_PASSWORDS =
      join(
          NO_STRINGS,
          "",
          "Ab1",
          "alllower1",
          "ALLUPPER1",
          "NoDigitsHere",
          "Aa1" + "x".repeat(70),
          "Aa1" + "\u00fc".repeat(35),
          "Aa1\u0000hidden");

  private static final Object[] PHONES =
      join(NO_STRINGS, "123", "12345678901", "98765abcde", "+919876543", "\u0661".repeat(10));

  private BadInputs() {}

  static Stream<BadInput> registration() {
    Supplier<Map<String, Object>> citizen = Registrations::citizen;
    return Stream.of(
            BadInput.required(citizen, "name", NAMES),
            BadInput.required(citizen, "email", EMAILS),
            BadInput.required(citizen, "password", NEW_PASSWORDS),
            BadInput.optional(
                citizen,
                "role",
                "admin",
                "judge",
                "CITIZEN",
                1,
                List.of("citizen"),
                fields("a", 1)),
            BadInput.optional(citizen, "phone", PHONES),
            address(citizen),
            lawyerDetails(Registrations::lawyer),
            BadInput.required(Registrations::lawyer, "lawyerDetails.barRegistrationNumber", "", 5),
            studentDetails(Registrations::student))
        .flatMap(List::stream);
  }

  static Stream<BadInput> login() {
    Supplier<Map<String, Object>> valid =
        () -> fields("email", Registrations.uniqueEmail(), "password", "Verdict2025x");
    return Stream.of(
            BadInput.required(valid, "email", EMAILS),
            BadInput.required(valid, "password", join(NO_STRINGS, "")))
        .flatMap(List::stream);
  }

  static Stream<BadInput> forgotPassword() {
    return BadInput.required(() -> fields("email", Registrations.uniqueEmail()), "email", EMAILS)
        .stream();
  }

  static Stream<BadInput> resetPassword() {
    Supplier<Map<String, Object>> valid =
        () ->
            fields(
                "token", "0".repeat(64),
                "newPassword", "Renewed2025y",
                "confirmPassword", "Renewed2025y");
    return Stream.of(
            BadInput.required(valid, "token", join(NO_STRINGS, "")),
            BadInput.required(valid, "newPassword", NEW_PASSWORDS),
            BadInput.required(valid, "confirmPassword", join(NO_STRINGS, "", "Other2025z")))
        .flatMap(List::stream);
  }

  static Stream<BadInput> updatePassword() {
    Supplier<Map<String, Object>> valid =
        () ->
            fields(
                "currentPassword", Registrations.PASSWORD,
                "newPassword", "Renewed2025y",
                "confirmPassword", "Renewed2025y");
    return Stream.of(
            BadInput.required(valid, "currentPassword", join(NO_STRINGS, "")),
            BadInput.required(valid, "newPassword", NEW_PASSWORDS),
            BadInput.required(valid, "confirmPassword", join(NO_STRINGS, "", "Other2025z")))
        .flatMap(List::stream);
  }

  static Stream<BadInput> citizenProfile() {
    Supplier<Map<String, Object>> nothing = () -> fields();
    return Stream.of(
            BadInput.optional(nothing, "name", NAMES),
            BadInput.optional(nothing, "phone", PHONES),
            address(nothing))
        .flatMap(List::stream);
  }

  static Stream<BadInput> lawyerProfile() {
    return lawyerDetails(() -> fields()).stream();
  }

  static Stream<BadInput> studentProfile() {
    return studentDetails(() -> fields()).stream();
  }

  private static List<BadInput> address(Supplier<Map<String, Object>> valid) {
    return concat(
        BadInput.optional(valid, "address", "text", 5, List.of("Pune")),
        BadInput.optional(valid, "address.street", fields("a", 1), List.of("x"), "x".repeat(5_000)),
        BadInput.optional(valid, "address.city", fields("$gt", ""), "nul\u0000byte"));
  }

  private static List<BadInput> lawyerDetails(Supplier<Map<String, Object>> valid) {
    return concat(
        BadInput.optional(valid, "lawyerDetails", "text", 5, List.of("x")),
        BadInput.optional(valid, "lawyerDetails.barRegistrationNumber", "", 5, fields("a", 1)),
        BadInput.optional(
            valid,
            "lawyerDetails.specialization",
            List.of(),
            List.of(1),
            List.of(fields("a", 1)),
            5),
        BadInput.optional(
            valid, "lawyerDetails.experience", -1, 51, 1.5, "many", List.of(3), fields("$gt", 0)),
        BadInput.optional(valid, "lawyerDetails.education", "", 5, List.of("x")),
        BadInput.optional(valid, "lawyerDetails.consultationFee", -1, "free", fields("a", 1)),
        BadInput.optional(valid, "lawyerDetails.bio", 5, fields("a", 1), "nul\u0000byte"),
        BadInput.optional(valid, "lawyerDetails.licenseNumber", fields("a", 1)),
        BadInput.optional(valid, "lawyerDetails.practiceAreas", 5, List.of(1)),
        BadInput.optional(
            valid, "lawyerDetails.courtAdmissions", fields("a", 1), List.of(List.of())));
  }

  private static List<BadInput> studentDetails(Supplier<Map<String, Object>> valid) {
    return concat(
        BadInput.optional(valid, "studentDetails", "text", 5, List.of("x")),
        BadInput.optional(valid, "studentDetails.universityName", "x".repeat(101), 5, List.of("x")),
        BadInput.optional(
            valid,
            "studentDetails.enrollmentYear",
            1999,
            Year.now(ZoneOffset.UTC).getValue() + 2,
            2020.5,
            "then",
            fields("a", 1)),
        BadInput.optional(valid, "studentDetails.semester", "9th", "first", 1, List.of("1st")),
        BadInput.optional(valid, "studentDetails.specialization", "x".repeat(51), 5),
        BadInput.optional(valid, "studentDetails.rollNumber", "x".repeat(31), fields("a", 1)));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<BadInput> concat(List<BadInput>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }

  private static Object[] join(Object[] first, Object... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
  }
}
