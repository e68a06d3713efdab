package org.chainverdict.systemtest.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge itself is judged: an answer that breaks a rule must not pass. */
@Tag("harness")
class VerdictTest {
  private static final String ERROR = "{\"success\": false, \"message\": \"no\"}";
  private static final String TOKENS =
      "{\"success\": true, \"message\": \"ok\", \"data\": {\"accessToken\": \"a\", \"refreshToken\": \"b\"}}";

  @Test
  void anAnswerAsPromisedPasses() {
    assertThat(faults("POST", "/api/auth/refresh-token", 200, TOKENS)).isEmpty();
    assertThat(faults("POST", "/api/auth/refresh-token", 401, ERROR)).isEmpty();
  }

  @Test
  void anUndocumentedStatusIsAFault() {
    assertThat(faults("POST", "/api/auth/refresh-token", 418, ERROR))
        .singleElement()
        .asString()
        .contains("knows no 418");
  }

  @ParameterizedTest
  @CsvSource({"405", "413", "415", "503"})
  void generalRefusalsNeedTheErrorEnvelope(int status) {
    assertThat(faults("POST", "/api/auth/login", status, ERROR)).isEmpty();
    assertThat(faults("POST", "/api/auth/login", status, "{\"error\": \"no\"}")).isNotEmpty();
  }

  @Test
  void anInternalErrorIsAFaultEvenWhereItIsDocumented() {
    assertThat(faults("POST", "/api/auth/login", 500, ERROR)).contains("the server failed");
  }

  @Test
  void aFieldListIsNeededForBadFieldsButNotForWhatIsNoJson() {
    assertThat(faults("POST", "/api/auth/login", 400, ERROR)).isNotEmpty();
    assertThat(
            Verdict.faults(
                call("POST", "/api/auth/login").raw("application/json", "{"), answer(400, ERROR)))
        .isEmpty();
  }

  @Test
  void anUnknownRouteNeedsTheErrorEnvelope() {
    assertThat(faults("GET", "/api/nothing", 404, ERROR)).isEmpty();
    assertThat(faults("GET", "/api/nothing", 404, "{}")).isNotEmpty();
    assertThat(faults("GET", "/api/nothing", 200, ERROR)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.IllegalStateException: gone",
        "org.chainverdict.identity.Login failed",
        "NullPointerException",
        "at a.b.C.d(C.java:12)",
        "$2a$10$abcdefghijklmnopqrstuv",
        "$argon2id$v=19$m=1,t=1,p=1$abc$def"
      })
  void internalsAndHashesAreFaultsWhereverTheyStand(String leak) {
    assertThat(faults("GET", "/api/nothing", 404, ERROR.replace("no", leak))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "refreshToken", "passwordResetToken", "stack"})
  void secretKeysAreFaults(String key) {
    assertThat(faults("GET", "/api/nothing", 404, ERROR.replace("}", ", \"" + key + "\": 1}")))
        .isNotEmpty();
  }

  @Test
  void aPasswordThatComesBackInAFieldErrorIsAFault() {
    String error =
        """
        {"success": false, "message": "no", "errors": [
          {"type": "field", "msg": "too short", "path": "newPassword", "location": "body"%s}]}
        """;
    assertThat(faults("POST", "/api/auth/login", 400, error.formatted(""))).isEmpty();
    assertThat(faults("POST", "/api/auth/login", 400, error.formatted(", \"value\": \"Abc\"")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Request-Id", "X-Content-Type-Options", "Content-Type"})
  void theHeadersOfEveryAnswerAreNeeded(String missing) {
    assertThat(Verdict.faults(call("GET", "/api/nothing"), answer(404, ERROR, missing)))
        .isNotEmpty();
  }

  @Test
  void aRefusalForNowSaysWhenToComeBack() {
    assertThat(Verdict.faults(call("GET", "/api/auth/me"), answer(429, ERROR, "Retry-After")))
        .contains("no usable Retry-After");
  }

  @Test
  void headCarriesNoBody() {
    assertThat(faults("HEAD", "/api/auth/me", 401, "")).isEmpty();
    assertThat(faults("HEAD", "/api/auth/me", 401, ERROR)).isNotEmpty();
  }

  private static List<String> faults(String method, String path, int status, String body) {
    return Verdict.faults(call(method, path), answer(status, body));
  }

  private static Call call(String method, String path) {
    return new Call(null, method, path);
  }

  private static Answer answer(int status, String body, String... withoutHeaders) {
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("X-Request-Id", List.of("1"));
    headers.put("X-Content-Type-Options", List.of("nosniff"));
    headers.put("Content-Type", List.of("application/json"));
    headers.put("Retry-After", List.of("5"));
    List.of(withoutHeaders).forEach(headers::remove);
    return new Answer(
        "test",
        status,
        HttpHeaders.of(headers, (name, value) -> true),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
