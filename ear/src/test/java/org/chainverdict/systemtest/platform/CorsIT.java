package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers may call from the web client's origin and from no other. */
@Tag("S27")
class CorsIT extends SystemTest {
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  @Test
  void theWebClientMayReadAnswersWithCredentials() {
    Answer answer = from(api.get("/api/health/ping"), cluster.frontendUrl()).expect(200);
    assertThat(answer.header(ALLOW_ORIGIN)).contains(cluster.frontendUrl());
    assertThat(answer.header("Access-Control-Allow-Credentials")).contains("true");
    assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("origin");
  }

  @Test
  void theWebClientMayReadRefusalsToo() {
    assertThat(
            from(api.get("/api/auth/me"), cluster.frontendUrl()).expect(401).header(ALLOW_ORIGIN))
        .contains(cluster.frontendUrl());
    assertThat(
            from(api.get("/api/nothing"), cluster.frontendUrl()).expect(404).header(ALLOW_ORIGIN))
        .contains(cluster.frontendUrl());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "https://app.chainverdict.example.evil.example",
        "http://app.chainverdict.example",
        "https://app.chainverdict.example:444",
        "*"
      })
  void otherOriginsMayNot(String origin) {
    assertThat(from(api.get("/api/health/ping"), origin).send().header(ALLOW_ORIGIN)).isEmpty();
    assertThat(preflight("/api/auth/login", origin).send().header(ALLOW_ORIGIN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/auth/login", "/api/auth/profile", "/api/queries", "/api/admin/users"})
  void aPreflightIsAnsweredWithoutSigningIn(String path) {
    Answer answer = preflight(path, cluster.frontendUrl()).expect(204);
    assertThat(answer.header(ALLOW_ORIGIN)).contains(cluster.frontendUrl());
    assertThat(answer.header("Access-Control-Allow-Credentials")).contains("true");
    assertThat(answer.header("Access-Control-Allow-Methods").orElse(""))
        .contains("GET", "POST", "PUT", "PATCH", "DELETE");
    assertThat(answer.header("Access-Control-Allow-Headers").orElse(""))
        .containsIgnoringCase("authorization")
        .containsIgnoringCase("content-type");
  }

  private Call preflight(String path, String origin) {
    return from(api.call("OPTIONS", path), origin)
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "authorization,content-type");
  }

  private static Call from(Call call, String origin) {
    return call.header("Origin", origin);
  }
}
