package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.devservices.Problem;

/** Registers the accounts that a run plays with, each with an address of its own. */
final class People {

  static final String PASSWORD = "Fuzz-Passw0rd";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final FuzzClient client;
  private final String adminToken;

  People(FuzzClient client, String adminToken) {
    this.client = client;
    this.adminToken = adminToken;
  }

  /** The administrator's access token. */
  static String signIn(FuzzClient client, String email, String password) {
    return client
        .post(null, "/api/auth/login", Map.of("email", email, "password", password))
        .at("/data/tokens/accessToken")
        .asText();
  }

  String adminToken() {
    return adminToken;
  }

  FuzzAccount citizen(String name) {
    return register(name, "citizen", Map.of());
  }

  FuzzAccount student() {
    return register(
        "Fuzz Student",
        "law_student",
        Map.of(
            "studentDetails",
            Map.of(
                "universityName", "National Law School",
                "enrollmentYear", 2023,
                "semester", "5th",
                "specialization", "Constitutional Law",
                "rollNumber", "NLS-42")));
  }

  FuzzAccount unverifiedLawyer() {
    return register(
        "Fuzz Lawyer",
        "lawyer",
        Map.of(
            "lawyerDetails",
            Map.of(
                "barRegistrationNumber",
                "MAH/1234/2015",
                "specialization",
                List.of("Criminal Law", "Family Law"),
                "experience",
                7,
                "education",
                "LLB, Pune University",
                "consultationFee",
                1500)));
  }

  FuzzAccount lawyer() {
    FuzzAccount lawyer = unverifiedLawyer();
    JsonNode unused =
        client.send(
            adminToken,
            "PATCH",
            "/api/admin/lawyers/" + lawyer.id() + "/verification",
            Map.of("status", "verified"));
    return lawyer;
  }

  /** A word that nobody has used before. */
  static String uniqueWord() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return "fz" + HexFormat.of().formatHex(bytes);
  }

  private FuzzAccount register(String name, String role, Map<String, ?> details) {
    String email = uniqueWord() + "@example.org";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", name);
    body.put("email", email);
    body.put("password", PASSWORD);
    body.put("role", role);
    body.put("phone", "9876543210");
    body.put("address", Map.of("street", name + " Road", "city", "Pune", "pincode", "411001"));
    body.putAll(details);
    JsonNode data = client.post(null, "/api/auth/register", body).path("data");
    String id = data.at("/user/_id").asText();
    if (id.isEmpty()) {
      throw new Problem("A registration told no identifier.");
    }
    return new FuzzAccount(
        id,
        email,
        PASSWORD,
        data.at("/tokens/accessToken").asText(),
        data.at("/tokens/refreshToken").asText());
  }
}
