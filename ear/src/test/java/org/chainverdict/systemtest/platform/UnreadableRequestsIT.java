package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.RawHttp;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fuzzing found: requests that the server could not read and did not refuse as it should. */
@Tag("C20")
class UnreadableRequestsIT extends SystemTest {

  private static final byte[] NOTHING = {};
  private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.US_ASCII);

  /** The server would hang up on both with a bare 400. */
  @ParameterizedTest
  @ValueSource(strings = {"GET /api/health/ping", "DELETE /api/documents/0123456789abcdef01234567"})
  void aBodyWhereNoneIsNeededDoesNoHarm(String request) {
    Answer answer =
        RawHttp.to(cluster.node(0))
            .send(request, Map.of("Content-Type", "application/json"), EMPTY_OBJECT);
    assertThat(answer.status()).isEqualTo(request.startsWith("GET") ? 200 : 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH /nothing-here", "PATCH /API/health", "FOO /nothing-here"})
  void aMethodThatNoPageTakesIsNoFailure(String request) {
    Answer answer = RawHttp.to(cluster.node(0)).send(request, Map.of(), NOTHING);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).hasValue("GET, HEAD");
    assertThat(answer.at("/success").asBoolean(true)).isFalse();
  }

  /** Declared longer than it is. */
  @ParameterizedTest
  @ValueSource(strings = {"", "{\"email\":"})
  void aClientThatHangsUpInTheMiddleIsNoFailure(String begun) throws IOException {
    assumeFalse(cluster.nodeLogs().isEmpty(), "needs the logs of the nodes");
    String id = Registrations.uniqueWord();
    URI node = cluster.node(0).base();
    try (Socket socket = new Socket(node.getHost(), node.getPort())) {
      String head =
          "POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: %s\r\nContent-Type:"
              + " application/json\r\nContent-Length: 99\r\n\r\n%s";
      socket.getOutputStream().write(head.formatted(id, begun).getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      byte[] unused = socket.getInputStream().readAllBytes();
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(logs()).contains("\"requestId\":\"" + id + "\""));
    assertThat(logs()).doesNotContain("Request " + id + " failed");
  }

  /** By itself a node answers some of these with an empty 200, the others without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/health%zz",
        "/api/auth/login%",
        "/api/lawyers/%4",
        "/api/../../health",
        "/api/lawyers/%2e%2e/%2E%2E/%2e./x",
        "/api/health%00"
      })
  void theGatewayRefusesAnUnreadableAddress(String path) {
    needsTwoNodes();
    expectRefusal(400, RawHttp.to(api).send("POST " + path, Map.of(), NOTHING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "127.0.0.1:x", "[::1", "user@host"})
  void theGatewayRefusesAnUnreadableHost(String host) throws IOException {
    needsTwoNodes();
    try (Socket socket = new Socket(api.base().getHost(), api.base().getPort())) {
      String request =
          "GET /api/health/ping HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answer)
          .startsWith("HTTP/1.1 400 ")
          .contains("application/json", "\"success\":false");
    }
  }

  @Test
  void theGatewayPutsTheEnvelopeIntoBareRefusals() {
    needsTwoNodes();
    RawHttp gateway = RawHttp.to(api);
    expectRefusal(405, gateway.send("TRACE /api/health/ping", Map.of(), NOTHING));
    expectRefusal(
        400, gateway.send("GET /api/health/ping", Map.of("Expect", "something"), NOTHING));
  }

  private static void expectRefusal(int status, Answer answer) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).hasValue("application/json");
    assertThat(answer.at("/success").asBoolean(true)).isFalse();
    assertThat(answer.textAt("/message")).isNotBlank();
  }

  private String logs() {
    return cluster.nodeLogs().stream()
        .map(UnreadableRequestsIT::text)
        .collect(Collectors.joining());
  }

  private static String text(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
