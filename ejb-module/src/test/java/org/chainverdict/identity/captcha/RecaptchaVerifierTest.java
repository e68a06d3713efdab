package org.chainverdict.identity.captcha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.TestSettings;
import org.chainverdict.identity.captcha.SiteVerify.Silence;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RecaptchaVerifierTest {

  private SiteVerify service;

  @BeforeEach
  void start() throws IOException {
    service = new SiteVerify();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"success\":true}", "{\"success\":true,\"score\":0.5,\"action\":\"login\"}"})
  void anAcceptedTokenLetsTheRequestThrough(String answer) {
    service.answers(200, answer);

    assertThatCode(() -> verify("token")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":true,\"score\":0.4}",
        "{\"success\":false,\"error-codes\":[\"timeout-or-duplicate\"]}",
        "{\"success\":false,\"score\":0.9}",
        "{\"success\":\"true\"}",
        "{\"success\":1}",
        "{\"success\":null}",
        "{\"success\":true,\"score\":\"0.9\"}",
        "{\"success\":true,\"score\":null}",
        "{\"success\":true,\"score\":[1]}",
        "{\"success\":true,\"score\":-1}",
        "\"true\"",
        "true",
        "null",
        "",
        "{}",
        "[]"
      })
  void aRefusedTokenOrALowScoreIsInvalidInput(String answer) {
    service.answers(200, answer);

    assertProblem("token", ProblemType.INVALID_INPUT);
  }

  @Test
  void theServiceGetsSecretTokenAndAddress() {
    verify("a+b&c=d");

    assertThat(service.forms())
        .containsExactly(
            Map.of("secret", "s3cret", "response", "a+b&c=d", "remoteip", "2001:db8::1"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void aMissingTokenIsNamedWithoutAskingTheService(String token) {
    assertProblem(token, ProblemType.INVALID_INPUT)
        .satisfies(
            e ->
                assertThat(e.errors()).extracting(FieldError::path).containsExactly("captchaToken"))
        .satisfies(e -> assertThat(e.errors()).extracting(FieldError::value).containsOnlyNulls());
    assertThat(service.forms()).isEmpty();
  }

  @Test
  void anOversizedTokenIsNotPassedOn() {
    assertProblem("x".repeat(5_000), ProblemType.INVALID_INPUT);
    assertThat(service.forms()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 404, 302})
  void aServiceThatFailsIsUnavailable(int status) {
    service.answers(status, "{\"success\":true}");

    assertProblem("token", ProblemType.UNAVAILABLE)
        .satisfies(e -> assertThat(e.retryAfter()).isPresent());
  }

  @Test
  void anEndlessAnswerIsNotReadToItsEnd() {
    service.answers(200, "{\"success\":true,\"junk\":\"" + "x".repeat(1_000_000) + "\"}");

    assertProblem("token", ProblemType.UNAVAILABLE);
  }

  @Test
  void bottomlessNestingIsUnavailable() {
    service.answers(200, "[".repeat(20_000));

    assertProblem("token", ProblemType.UNAVAILABLE);
  }

  @Test
  void aServiceThatAnswersNoJsonIsUnavailable() {
    service.answers(200, "<html>");

    assertProblem("token", ProblemType.UNAVAILABLE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Silence.class,
      names = {"BEFORE_HEADERS", "AFTER_HEADERS"})
  void aServiceThatFallsSilentIsUnavailable(Silence silence) {
    service.fallsSilent(silence);

    assertProblem("token", ProblemType.UNAVAILABLE);
  }

  @Test
  void aServiceThatIsGoneIsUnavailable() {
    RecaptchaVerifier verifier = verifier(Map.of());
    service.close();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> verifier.verify("token", "192.0.2.1"))
        .satisfies(e -> assertThat(e.type()).isEqualTo(ProblemType.UNAVAILABLE));
  }

  @Test
  void switchedOffItAsksNobody() {
    RecaptchaVerifier verifier = verifier(Map.of(Setting.CAPTCHA_ENABLED, "false"));

    assertThatCode(() -> verifier.verify(null, "192.0.2.1")).doesNotThrowAnyException();
    assertThat(service.forms()).isEmpty();
  }

  private ThrowableAssertAlternative<Problem> assertProblem(String token, ProblemType type) {
    return assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> verify(token))
        .satisfies(e -> assertThat(e.type()).isEqualTo(type))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cret"));
  }

  private void verify(String token) {
    verifier(Map.of()).verify(token, "2001:db8::1");
  }

  private RecaptchaVerifier verifier(Map<Setting, String> more) {
    Map<Setting, String> settings = new HashMap<>();
    settings.put(Setting.CAPTCHA_URL, service.url());
    settings.put(Setting.CAPTCHA_SECRET, "s3cret");
    settings.put(Setting.CAPTCHA_TIMEOUT, "1s");
    settings.putAll(more);
    return new RecaptchaVerifier(TestSettings.with(settings));
  }
}
