package org.chainverdict.devservices.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chainverdict.devservices.process.Ports;

/** Shows the mailbox: {@code /mails} for programs, {@code /} for people. */
final class MailWeb {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILTER = "to=";

  private final Mailbox mailbox;
  private final HttpServer server;

  MailWeb(int port, Mailbox mailbox) throws IOException {
    this.mailbox = mailbox;
    this.server = HttpServer.create(new InetSocketAddress(Ports.LOOPBACK, port), 0);
    server.createContext("/mails", this::list);
    server.createContext("/", this::page);
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop(0);
  }

  private void list(HttpExchange exchange) throws IOException {
    answer(exchange, 200, "application/json", JSON.writeValueAsBytes(wanted(exchange)));
  }

  private void page(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/")) {
      answer(exchange, 200, "text/html; charset=utf-8", bytes(MailPage.of(mailbox.all())));
    } else {
      answer(exchange, 404, "text/plain; charset=utf-8", bytes("Not found\n"));
    }
  }

  private List<CapturedMail> wanted(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    if (query == null) {
      return mailbox.all();
    }
    for (String parameter : query.split("&")) {
      if (parameter.startsWith(FILTER)) {
        String value = parameter.substring(FILTER.length());
        return mailbox.to(URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    }
    return mailbox.all();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
