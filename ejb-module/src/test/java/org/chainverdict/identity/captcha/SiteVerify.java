package org.chainverdict.identity.captcha;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** A stand-in for the service that verifies tokens. */
final class SiteVerify implements AutoCloseable {

  /** When the stand-in falls silent. */
  enum Silence {
    NEVER,
    BEFORE_HEADERS,
    AFTER_HEADERS
  }

  private final HttpServer server;
  private final BlockingQueue<Map<String, String>> forms = new LinkedBlockingQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile int status = 200;
  private volatile String body = "{\"success\":true}";
  private volatile Silence silence = Silence.NEVER;

  SiteVerify() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/siteverify", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/siteverify";
  }

  void answers(int newStatus, String newBody) {
    status = newStatus;
    body = newBody;
  }

  void fallsSilent(Silence when) {
    silence = when;
  }

  /** The forms that arrived. */
  BlockingQueue<Map<String, String>> forms() {
    return forms;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      forms.add(form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      silent(Silence.BEFORE_HEADERS);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().flush();
      silent(Silence.AFTER_HEADERS);
      exchange.getResponseBody().write(bytes);
    }
  }

  private void silent(Silence when) {
    if (silence == when) {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Map<String, String> form(String text) {
    Map<String, String> form = new TreeMap<>();
    for (String field : text.split("&", -1)) {
      String[] parts = field.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }
}
