package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SetCookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * API10:2023. What a service answers that this one asks is not believed just because it is asked.
 */
@Tag("C33")
class Api10UnsafeConsumptionIT {
  private final Api api = HardenedNode.api();
  private final CaptchaService captcha = HardenedNode.captcha();

  @AfterEach
  void behaveAgain() {
    captcha.behaves();
  }

  @Test
  void whoPassesTheCaptchaRegistersAndGetsSecureCookies() {
    Answer answer = register(Registrations.uniqueEmail()).expect(201);
    for (SetCookie cookie : answer.cookies().values()) {
      assertThat(cookie.has("Secure")).isTrue();
      assertThat(cookie.has("HttpOnly")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200|{\"success\":false}|400",
        "200|{\"success\":\"true\"}|400",
        "200|{\"success\":1}|400",
        "200|{\"success\":true,\"score\":0.1}|400",
        "200|{\"success\":true,\"score\":\"1.0\"}|400",
        "200|[]|400",
        "200|null|400",
        "200|<html>success</html>|503",
        "200|{\"success\":true|503",
        "302|{\"success\":true}|503",
        "500|{\"success\":true}|503"
      })
  void anAnswerThatIsNotExactlyYesLetsNobodyIn(int status, String body, int expected) {
    captcha.answers(status, body);
    Answer answer = register(Registrations.uniqueEmail()).expect(expected);
    assertThat(answer.text()).doesNotContain("siteverify", "127.0.0.1", "html");
  }

  @Test
  void anEndlessAnswerIsCutOff() {
    captcha.answers(200, "{\"success\":true,\"junk\":\"" + "x".repeat(5_000_000) + "\"}");
    register(Registrations.uniqueEmail()).expect(503);
  }

  private Call register(String email) {
    Map<String, Object> body = Registrations.citizen();
    body.put("email", email);
    body.put("captchaToken", "a-token");
    return api.post("/api/auth/register").json(body);
  }
}
