package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.configuration.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorsFilterTest {

  private static final String ALLOWED = "Access-Control-Allow-Origin";
  private static final Map<String, String> SETTINGS =
      Map.of(
          "FRONTEND_URL", "https://app.example/start",
          "CLIENT_URL", "https://a.example, http://localhost:3000");

  private final CorsFilter filter = new CorsFilter();

  @BeforeEach
  void configure() {
    filter.read(new Settings(name -> Optional.ofNullable(SETTINGS.get(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://app.example", "https://a.example", "http://localhost:3000"})
  void aListedOriginMayReadTheAnswer(String origin) throws ServletException, IOException {
    Exchange exchange = exchange("GET", origin);

    assertThat(exchange.responseHeaders)
        .containsEntry(ALLOWED, origin)
        .containsEntry("Access-Control-Allow-Credentials", "true")
        .containsEntry("Vary", "Origin");
    assertThat(exchange.passedOn).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://app.example",
        "https://app.example.evil.example",
        "https://app.example:8443",
        "null",
        "*"
      })
  void anotherOriginMayNot(String origin) throws ServletException, IOException {
    Exchange exchange = exchange("GET", origin);

    assertThat(exchange.responseHeaders).doesNotContainKey(ALLOWED).containsKey("Vary");
    assertThat(exchange.passedOn).isTrue();
  }

  @Test
  void aPreflightIsAnsweredHere() throws ServletException, IOException {
    Exchange exchange = preflight("https://app.example");

    assertThat(exchange.passedOn).isFalse();
    assertThat(exchange.status).isEqualTo(204);
    assertThat(exchange.responseHeaders)
        .containsEntry(ALLOWED, "https://app.example")
        .hasEntrySatisfying(
            "Access-Control-Allow-Methods", methods -> assertThat(methods).contains("PATCH"))
        .hasEntrySatisfying(
            "Access-Control-Allow-Headers", names -> assertThat(names).contains("Authorization"));
  }

  @Test
  void aPreflightOfAnotherOriginAllowsNothing() throws ServletException, IOException {
    Exchange exchange = preflight("https://evil.example");

    assertThat(exchange.passedOn).isFalse();
    assertThat(exchange.responseHeaders).containsOnlyKeys("Vary");
  }

  @Test
  void plainOptionsAreForTheRoute() throws ServletException, IOException {
    assertThat(exchange("OPTIONS", "https://app.example").passedOn).isTrue();
    assertThat(exchange("OPTIONS", null).passedOn).isTrue();
  }

  private Exchange preflight(String origin) throws ServletException, IOException {
    Exchange exchange = new Exchange("OPTIONS", "/api/auth/login");
    exchange.requestHeaders.put("Access-Control-Request-Method", "POST");
    return filtered(exchange, origin);
  }

  private Exchange exchange(String method, String origin) throws ServletException, IOException {
    return filtered(new Exchange(method, "/api/auth/login"), origin);
  }

  private Exchange filtered(Exchange exchange, String origin) throws ServletException, IOException {
    exchange.requestHeaders.put("Origin", origin);
    filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
    return exchange;
  }
}
