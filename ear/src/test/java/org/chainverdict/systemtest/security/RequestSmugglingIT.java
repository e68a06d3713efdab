package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * CWE-444. What stands in the body of a request is never taken for another request, whoever refuses
 * the first one: a gateway that shares its connections would give that answer to somebody else.
 */
class RequestSmugglingIT extends SystemTest {
  private static final int TIMEOUT_MILLIS = 30_000;
  private static final String SMUGGLED =
      "GET /api/health/ping HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: smuggled\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRACE /api/disputes",
        "TRACE /docs/",
        "TRACE /health",
        "TRACE /metrics",
        "TRACE /openapi",
        "FOO /api/disputes",
        "GET /api/disputes",
        "GET /api/lawyers/verified",
        "HEAD /api/lawyers/verified",
        "OPTIONS /api/disputes",
        "DELETE /api/disputes",
        "CONNECT /api/disputes",
        "PATCH /api/auth/login",
        "POST /api/disputes",
        "POST /api/nothing",
        "POST /nothing",
        "POST /docs/",
        "POST /api/auth/%zz",
        "POST /api/../../x"
      })
  void aBodyIsNoRequest(String requestLine) throws IOException {
    assertThat(answers(cluster.node(0), requestLine)).doesNotContain("smuggled");
    assertThat(answers(api, requestLine)).doesNotContain("smuggled");
  }

  /** All that the server says to this request and to a last one on the same connection. */
  private static String answers(Api server, String requestLine) throws IOException {
    String head = requestLine + " HTTP/1.1\r\nHost: localhost\r\n";
    String first = head + "Content-Length: " + SMUGGLED.length() + "\r\n\r\n" + SMUGGLED;
    String last = "GET /api/health/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(server.base().getHost(), server.base().getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write((first + last).getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
