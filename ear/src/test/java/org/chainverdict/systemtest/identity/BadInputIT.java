package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.StreamSupport;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every mistake in a body is answered with the field that has it, and never with an internal error.
 */
@Tag("C20")
@Tag("C33")
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT extends SystemTest {
  private static final String TABLES = "org.chainverdict.systemtest.identity.BadInputs#";

  private Account citizen;
  private Account lawyer;
  private Account student;

  @BeforeAll
  void register() {
    citizen = accounts.citizen();
    lawyer = accounts.lawyer();
    student = accounts.student();
  }

  @ParameterizedTest
  @MethodSource(TABLES + "registration")
  @Tag("S38")
  void registrationNamesTheField(BadInput input) {
    assertRefused(input, api.post("/api/auth/register"));
  }

  @ParameterizedTest
  @MethodSource(TABLES + "login")
  void loginNamesTheField(BadInput input) {
    assertRefused(input, api.post("/api/auth/login"));
  }

  @ParameterizedTest
  @MethodSource(TABLES + "forgotPassword")
  void forgotPasswordNamesTheField(BadInput input) {
    assertRefused(input, api.post("/api/auth/forgot-password"));
  }

  @ParameterizedTest
  @MethodSource(TABLES + "resetPassword")
  void resetPasswordNamesTheField(BadInput input) {
    assertRefused(input, api.post("/api/auth/reset-password"));
  }

  @ParameterizedTest
  @MethodSource(TABLES + "updatePassword")
  void updatePasswordNamesTheField(BadInput input) {
    assertRefused(input, api.put("/api/auth/update-password").bearer(citizen.accessToken()));
  }

  @ParameterizedTest
  @MethodSource(TABLES + "citizenProfile")
  void theProfileNamesTheField(BadInput input) {
    assertRefused(input, api.put("/api/auth/profile").bearer(citizen.accessToken()));
  }

  @ParameterizedTest
  @MethodSource(TABLES + "lawyerProfile")
  void theProfileOfALawyerNamesTheField(BadInput input) {
    assertRefused(input, api.put("/api/auth/profile").bearer(lawyer.accessToken()));
  }

  @ParameterizedTest
  @MethodSource(TABLES + "studentProfile")
  void theProfileOfAStudentNamesTheField(BadInput input) {
    assertRefused(input, api.put("/api/auth/profile").bearer(student.accessToken()));
  }

  private static void assertRefused(BadInput input, Call call) {
    Answer answer = call.json(input.body()).expect(400);
    assertThat(answer.at("/errors").isArray()).as(answer.text()).isTrue();
    assertThat(StreamSupport.stream(answer.at("/errors").spliterator(), false))
        .as(answer.text())
        .allSatisfy(BadInputIT::assertIsFieldError)
        .anyMatch(error -> names(error, input.path()));
  }

  private static void assertIsFieldError(JsonNode error) {
    assertThat(error.path("type").asString()).isEqualTo("field");
    assertThat(error.path("msg").asString()).isNotBlank();
    assertThat(error.path("location").asString()).isEqualTo("body");
    if (error.path("path").asString().toLowerCase(Locale.ROOT).endsWith("password")) {
      assertThat(error.has("value")).isFalse();
    }
  }

  /** The field itself, or an element of the list that it should be. */
  private static boolean names(JsonNode error, String path) {
    String named = error.path("path").asString();
    return named.equals(path) || named.startsWith(path + "[") || named.startsWith(path + ".");
  }
}
