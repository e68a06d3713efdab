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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteFilterTest {

  private static final Map<String, String> SETTINGS =
      Map.of("FRONTEND_URL", "https://app.example/start");

  private final CrossSiteFilter filter = new CrossSiteFilter();

  @BeforeEach
  void configure() {
    filter.read(new Settings(name -> Optional.ofNullable(SETTINGS.get(name))));
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://app.example, true",
    "Origin, http://api.example:8080, true",
    "Origin, https://api.example:8080, true",
    "Origin, https://api.example, false",
    "Origin, https://evil.example, false",
    "Origin, http://app.example, false",
    "Origin, https://app.example.evil.example, false",
    "Origin, null, false",
    "Sec-Fetch-Site, same-origin, true",
    "Sec-Fetch-Site, none, true",
    "Sec-Fetch-Site, same-site, false",
    "Sec-Fetch-Site, cross-site, false",
    "X-Requested-With, XMLHttpRequest, true",
    "Referer, https://app.example/cases/1, true",
    "Referer, https://evil.example/https://app.example/, false"
  })
  void aChangeByCookieSaysWhereItComesFrom(String header, String value, boolean goesOn)
      throws ServletException, IOException {
    Exchange exchange = signedInByCookie("POST", "/api/queries");
    exchange.requestHeaders.put(header, value);

    assertPassed(exchange, goesOn);
  }

  @Test
  void aForeignOriginIsNotMadeGoodByOtherHeaders() throws ServletException, IOException {
    Exchange exchange = signedInByCookie("POST", "/api/queries");
    exchange.requestHeaders.put("Origin", "https://evil.example");
    exchange.requestHeaders.put("X-Requested-With", "XMLHttpRequest");
    exchange.requestHeaders.put("Sec-Fetch-Site", "same-origin");

    assertPassed(exchange, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "FOO"})
  void everyMethodThatMayChangeSomethingIsLookedAt(String method)
      throws ServletException, IOException {
    assertPassed(fromAnotherSite(method, "/api/queries"), false);
  }

  @Test
  void aClientThatIsNoBrowserSaysNothing() throws ServletException, IOException {
    assertPassed(signedInByCookie("POST", "/api/queries"), true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void readingIsFree(String method) throws ServletException, IOException {
    assertPassed(fromAnotherSite(method, "/api/queries"), true);
  }

  @Test
  void aTokenInTheHeaderIsNoCookie() throws ServletException, IOException {
    Exchange exchange = fromAnotherSite("POST", "/api/queries");
    exchange.requestHeaders.put("Authorization", "Bearer x.y.z");

    assertPassed(exchange, true);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/auth/login, true",
    "/api/auth/login/, false",
    "/api/auth/login;x=1, false",
    "/api/auth/login/../logout, false",
    "/api/auth/refresh-token, false"
  })
  void signingInLooksAtNoCookie(String path, boolean goesOn) throws ServletException, IOException {
    assertPassed(fromAnotherSite("POST", path), goesOn);
  }

  @Test
  void otherCookiesSignNobodyIn() throws ServletException, IOException {
    Exchange exchange = new Exchange("POST", "/api/queries");
    exchange.cookies.put("theme", "dark");
    exchange.requestHeaders.put("Origin", "https://evil.example");

    assertPassed(exchange, true);
  }

  private static Exchange fromAnotherSite(String method, String path) {
    Exchange exchange = signedInByCookie(method, path);
    exchange.requestHeaders.put("Origin", "https://evil.example");
    return exchange;
  }

  private static Exchange signedInByCookie(String method, String path) {
    Exchange exchange = new Exchange(method, path);
    exchange.cookies.put("accessToken", "x.y.z");
    exchange.requestHeaders.put("Host", "api.example:8080");
    return exchange;
  }

  private void assertPassed(Exchange exchange, boolean goesOn)
      throws ServletException, IOException {
    filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
    assertThat(exchange.passedOn).isEqualTo(goesOn);
    assertThat(exchange.status).isEqualTo(goesOn ? 200 : 403);
  }
}
