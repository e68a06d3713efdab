package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersFilterTest {

  @ParameterizedTest
  @ValueSource(strings = {"/api/auth/me", "/docs/index.html", "/"})
  void everyAnswerIsGuarded(String uri) throws ServletException, IOException {
    Exchange exchange = filtered(uri);

    assertThat(exchange.passedOn).isTrue();
    assertThat(exchange.responseHeaders)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "no-referrer")
        .containsKeys("Strict-Transport-Security", "X-Frame-Options", "Content-Security-Policy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/auth/me", "/api/unknown"})
  void answersOfTheApiAreNeitherKeptNorRun(String uri) throws ServletException, IOException {
    assertThat(filtered(uri).responseHeaders)
        .containsEntry("Cache-Control", "no-store")
        .hasEntrySatisfying(
            "Content-Security-Policy", policy -> assertThat(policy).contains("default-src 'none'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs/index.html", "/", "/apis"})
  void pagesLoadWhatThisServerServes(String uri) throws ServletException, IOException {
    assertThat(filtered(uri).responseHeaders)
        .doesNotContainKey("Cache-Control")
        .hasEntrySatisfying(
            "Content-Security-Policy",
            policy ->
                assertThat(policy)
                    .contains("default-src 'self'")
                    .doesNotContain("script-src 'unsafe"));
  }

  private static Exchange filtered(String uri) throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", uri);
    new SecurityHeadersFilter().doFilter(exchange.request(), exchange.response(), exchange.chain());
    return exchange;
  }
}
