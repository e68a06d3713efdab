package org.chainverdict.systemtest.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two clients and the mailbox against a small server. */
@Tag("harness")
class WireTest {
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/echo", exchange -> reply(exchange, 200, echo(exchange)));
    server.createContext("/api/broken", exchange -> reply(exchange, 500, "oops"));
    server.createContext(
        "/mails",
        exchange ->
            reply(
                exchange,
                200,
                """
                [{"to": ["a@example.org"], "subject": "One", "text": "t", "html": "<p>t</p>", "receivedAt": "x"},
                 {"to": ["b@example.org"], "subject": "Two", "text": "t", "html": "", "receivedAt": "x"}]
                """));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theClientSendsWhatTheCallSays() {
    Answer answer =
        api()
            .post("/echo")
            .query("search", "a b&c")
            .bearer("token")
            .cookie("refreshToken", "one")
            .json(Map.of("k", 1))
            .expect(200);
    assertThat(answer.text())
        .contains("POST /echo?search=a+b%26c")
        .contains("Bearer token")
        .contains("refreshToken=one")
        .contains("{\"k\":1}");
  }

  @Test
  void anAnswerThatBreaksTheRulesFailsTheCallAtOnce() {
    assertThatThrownBy(() -> api().get("/api/broken").send())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the server failed");
  }

  @Test
  void aHandWrittenRequestArrivesUnencoded() {
    Answer answer =
        RawHttp.to(api())
            .send(
                "POST /echo?a[$ne]=1",
                Map.of("X-Test", "yes"),
                "body".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-length")).isPresent();
    assertThat(answer.text()).contains("body");
  }

  @Test
  void aMailIsFoundByItsAddress() {
    Mails mails = new Mails(api().base().resolve("/mails"));
    assertThat(mails.awaitTo("b@example.org").subject()).isEqualTo("Two");
    assertThat(mails.to("c@example.org")).isEmpty();
  }

  @Test
  void aCookieKeepsItsAttributes() {
    SetCookie cookie =
        SetCookie.parse("refreshToken=a=b; Max-Age=604800; Path=/; HttpOnly; SameSite=Strict");
    assertThat(cookie.value()).isEqualTo("a=b");
    assertThat(cookie.has("HttpOnly")).isTrue();
    assertThat(cookie.has("Secure")).isFalse();
    assertThat(cookie.attribute("SameSite")).contains("Strict");
    assertThat(cookie.clears()).isFalse();
    assertThat(SetCookie.parse("a=; Max-Age=0").clears()).isTrue();
  }

  private Api api() {
    return new Api(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  private static String echo(HttpExchange exchange) throws IOException {
    return exchange.getRequestMethod()
        + " "
        + exchange.getRequestURI()
        + " "
        + exchange.getRequestHeaders().entrySet()
        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
