package org.chainverdict.systemtest.support;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Valid registration bodies; a test changes what it is about. */
public final class Registrations {
  /** A password that satisfies every rule. */
  public static final String PASSWORD = "Verdict2025x";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Registrations() {}

  public static Map<String, Object> citizen() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", "Asha Citizen");
    body.put("email", uniqueEmail());
    body.put("password", PASSWORD);
    body.put("role", "citizen");
    body.put("phone", "9876543210");
    body.put(
        "address",
        fields(
            "street", "1 Court Road", "city", "Pune", "state", "Maharashtra", "pincode", "411001"));
    return body;
  }

  public static Map<String, Object> lawyer() {
    Map<String, Object> body = citizen();
    body.put("name", "Ravi Lawyer");
    body.put("role", "lawyer");
    body.put("lawyerDetails", lawyerDetails());
    return body;
  }

  public static Map<String, Object> student() {
    Map<String, Object> body = citizen();
    body.put("name", "Mira Student");
    body.put("role", "law_student");
    body.put("studentDetails", studentDetails());
    return body;
  }

  public static Map<String, Object> lawyerDetails() {
    return fields(
        "barRegistrationNumber",
        "MAH/1234/2015",
        "specialization",
        List.of("Criminal Law", "Family Law"),
        "experience",
        7,
        "education",
        "LLB, Pune University",
        "consultationFee",
        1500,
        "bio",
        "Fifteen words would be too many for this one.",
        "licenseNumber",
        "L-77",
        "practiceAreas",
        List.of("Bail"),
        "courtAdmissions",
        List.of("Bombay High Court"));
  }

  public static Map<String, Object> studentDetails() {
    return fields(
        "universityName", "National Law School",
        "enrollmentYear", 2023,
        "semester", "5th",
        "specialization", "Constitutional Law",
        "rollNumber", "NLS-42");
  }

  public static String uniqueEmail() {
    return uniqueWord() + "@example.org";
  }

  /** Letters and digits that nobody used before: an address, or a word to search for. */
  public static String uniqueWord() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return "cv" + HexFormat.of().formatHex(bytes);
  }

  /** A map that keeps the order of its arguments and that a test may change. */
  public static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
