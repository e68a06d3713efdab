package org.chainverdict.systemtest.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Speaks reCAPTCHA's protocol as badly as a test wants. */
final class CaptchaService {
  private static final String GOOD = "{\"success\":true,\"score\":0.9}";

  private final HttpServer server;
  private volatile int status = 200;
  private volatile String body = GOOD;

  CaptchaService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/siteverify";
  }

  void answers(int newStatus, String newBody) {
    status = newStatus;
    body = newBody;
  }

  void behaves() {
    answers(200, GOOD);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var unused = exchange.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Location", "http://127.0.0.1:9/elsewhere");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
