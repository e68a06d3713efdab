package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.RawHttp;
import org.chainverdict.systemtest.support.SetCookie;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** API8:2023. What the server does where nobody has said anything. */
class Api8SecurityMisconfigurationIT extends SystemTest {
  private static final String TELLTALES =
      "(?is).*(payara|glassfish|grizzly|jersey|stack ?trace|exception|at [\\w.$]+\\(\\w+\\.java).*";

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "DEBUG", "FOO", "get"})
  void methodsThatNobodyNeedsAreRefusedAndEchoNothing(String method) {
    Answer answer =
        RawHttp.to(cluster.node(0))
            .send(
                method + " /docs/", Map.of("X-Secret-Of-Gateway", "do-not-echo-this"), new byte[0]);
    assertThat(answer.status()).isBetween(400, 501);
    assertThat(answer.text()).doesNotContain("do-not-echo-this").doesNotMatch(TELLTALES);
  }

  /** Some of these are answered by the server's own applications. */
  @ParameterizedTest
  @ValueSource(strings = {"/health", "/metrics", "/openapi", "/api/health/ping", "/nothing"})
  void traceEchoesNothingAnywhere(String path) {
    Answer answer =
        RawHttp.to(cluster.node(0))
            .sendUnjudged("TRACE " + path, Map.of("X-Secret-Of-Gateway", "do-not-echo-this"));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text()).doesNotContain("do-not-echo-this").doesNotMatch(TELLTALES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/WEB-INF/lib/",
        "/META-INF/MANIFEST.MF",
        "/docs/../WEB-INF/web.xml",
        "/docs/%2e%2e/WEB-INF/web.xml",
        "/docs/..;/WEB-INF/web.xml",
        "/%57EB-INF/web.xml",
        "/web-inf/web.xml",
        "/asadmin",
        "/management/domain",
        "/__asadmin/version",
        "/monitoring",
        "/.env",
        "/.git/config",
        "/api/../../../../etc/passwd",
        "/error"
      })
  void nothingOfTheServersInsideIsServed(String path) {
    Answer answer = unjudged("GET " + path);
    assertThat(answer.status()).as(path).isBetween(300, 499);
    assertThat(answer.text()).doesNotContain("<web-app", "root:", "[core]").doesNotMatch(TELLTALES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/queries/%",
        "/api/%c0%ae%c0%ae/admin",
        "/api/queries/%00",
        "/api/lawyers/verified?search=%ZZ",
        "/api/lawyers/verified?search=%ff%fe"
      })
  void whatCannotBeReadIsRefusedWithoutAWordOfWhy(String path) {
    Answer answer = unjudged("GET " + path);
    assertThat(answer.status()).as(path).isLessThan(500);
    assertThat(answer.text()).doesNotMatch(TELLTALES).doesNotContain("html");
  }

  /** What is no address at all the server answers before the application, with an empty body. */
  private Answer unjudged(String requestLine) {
    return RawHttp.to(cluster.node(0)).sendUnjudged(requestLine, Map.of());
  }

  @Test
  void noGatewayIsTunnelledByAnUpgrade() {
    Answer answer =
        RawHttp.to(cluster.node(0))
            .send(
                "GET /api/health/ping",
                Map.of(
                    "Upgrade",
                    "h2c",
                    "HTTP2-Settings",
                    "AAMAAABkAARAAAAAAAIAAAAA",
                    "Connection",
                    "Upgrade, HTTP2-Settings"),
                new byte[0]);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Upgrade")).isEmpty();
  }

  @Test
  void aMessageIsReadInOneWayOnly() {
    String smuggled = "0\r\n\r\nGET /api/admin/users HTTP/1.1\r\nHost: x\r\n\r\n";
    Answer answer =
        RawHttp.to(cluster.node(0))
            .send(
                "POST /api/auth/login",
                Map.of("Transfer-Encoding", "chunked", "Content-Type", "application/json"),
                smuggled.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isBetween(400, 499);
  }

  @Test
  void cookiesAreForThisSiteAndNoScript() {
    Answer answer = identity.login(accounts.citizen()).expect(200);
    assertThat(answer.cookies()).containsOnlyKeys("accessToken", "refreshToken");
    for (SetCookie cookie : answer.cookies().values()) {
      assertThat(cookie.has("HttpOnly")).isTrue();
      assertThat(String.join(";", answer.headers().allValues("Set-Cookie")))
          .contains("SameSite=Strict", "Path=/")
          .doesNotContain("Domain=");
    }
  }

  @Test
  @Tag("S27")
  void aChangeByCookieIsRefusedToOtherSites() {
    Account account = accounts.citizen();
    for (Map<String, String> headers :
        List.of(
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Origin", cluster.frontendUrl() + ".evil.example"),
            Map.of("Origin", "https://evil.example", "X-Requested-With", "XMLHttpRequest"),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Referer", "https://evil.example/" + cluster.frontendUrl()))) {
      changeByCookie(account, headers, 403);
    }
    assertThat(identity.me(account.accessToken()).expect(200).textAt("/data/user/name"))
        .isEqualTo(account.name());
  }

  @Test
  void theWebClientAndClientsThatAreNoBrowsersChangeByCookie() {
    Account account = accounts.citizen();
    changeByCookie(account, Map.of("Origin", cluster.frontendUrl()), 200);
    changeByCookie(account, Map.of("Origin", cluster.gateway().base().toString()), 200);
    changeByCookie(account, Map.of("Sec-Fetch-Site", "same-origin"), 200);
    changeByCookie(account, Map.of("Referer", cluster.frontendUrl() + "/cases"), 200);
    changeByCookie(account, Map.of(), 200);
  }

  @Test
  void aCookieBesideATokenDoesNoHarm() {
    Account account = accounts.citizen();
    identity
        .changeProfile(account.accessToken(), Map.of("name", "Asha Renamed"))
        .cookie("accessToken", account.accessToken())
        .expect(200);
    identity.login(account).cookie("accessToken", "an-old-one").expect(200);
  }

  private void changeByCookie(Account account, Map<String, String> headers, int status) {
    var call =
        api.put("/api/auth/profile")
            .cookie("accessToken", account.accessToken())
            .json(Map.of("name", status == 200 ? "Asha Renamed" : "Changed By Another Site"));
    headers.forEach(call::header);
    assertThat(call.send().status()).as("%s", headers).isEqualTo(status);
  }
}
