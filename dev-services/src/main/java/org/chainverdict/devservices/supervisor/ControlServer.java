package org.chainverdict.devservices.supervisor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.process.Ports;

/** Takes the commands of {@code scripts/cluster}; answers with lines of progress. */
final class ControlServer {
  static final String FAILED = "FAILED ";

  private final HttpServer server;
  private final String token;
  private final Commands commands;

  /** What can be commanded; each may take minutes and reports on its way. */
  interface Commands {
    void run(String command, String argument, Consumer<String> progress);
  }

  ControlServer(String token, Commands commands) throws IOException {
    this.token = token;
    this.commands = commands;
    this.server = HttpServer.create(new InetSocketAddress(Ports.LOOPBACK, Ports.free()), 0);
    server.createContext("/", this::handle);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "control");
              thread.setDaemon(true);
              return thread;
            }));
  }

  int start() {
    server.start();
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean allowed =
          exchange.getRequestMethod().equals("POST")
              && ("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"));
      if (!allowed) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      String[] words = exchange.getRequestURI().getPath().substring(1).split("/", 2);
      OutputStream out = exchange.getResponseBody();
      try {
        commands.run(words[0], words.length > 1 ? words[1] : "", line -> print(out, line));
      } catch (Problem | Stopping e) {
        print(out, FAILED + e.getMessage());
      }
    }
  }

  /** The work goes on when nobody listens any more. */
  private static void print(OutputStream out, String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      return;
    }
  }
}
