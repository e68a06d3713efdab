package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersIT extends SystemTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/health/ping", "/api/lawyers/verified", "/api/auth/me", "/api/nothing"})
  void everyAnswerCarriesThem(String path) {
    Answer answer = api.get(path).send();
    assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.header("X-Frame-Options")).contains("SAMEORIGIN");
    assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("cross-origin");
    assertThat(answer.header("Content-Security-Policy")).isPresent();
    assertThat(answer.header("Strict-Transport-Security"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/health/ping", "/api/nothing", "/docs/"})
  void noneTellsWhichSoftwareAnswers(String path) {
    Answer answer = cluster.node(0).get(path).send();
    assertThat(answer.header("X-Powered-By")).isEmpty();
    assertThat(answer.header("Server").orElse("")).doesNotContainIgnoringCase("payara");
  }
}
