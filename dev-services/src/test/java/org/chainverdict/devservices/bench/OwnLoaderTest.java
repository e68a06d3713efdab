package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnLoaderTest {

  private HttpServer server;
  private Target target;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(2));
    server.createContext(
        "/",
        exchange -> {
          byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("X-Cache", "HIT");
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().equals("/bad") ? 500 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    target =
        new Target(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "/good", Map.of());
  }

  @AfterEach
  void stop() {
    server.stop(0);
    ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
  }

  @Test
  void aFixedRateIsKeptAndNotExceeded() {
    Sample sample = new OwnLoader().run(target, 2, Duration.ofMillis(500), 100);

    assertThat(sample.requests()).isBetween(40L, 52L);
    assertThat(sample.bad()).isZero();
  }

  @Test
  void refusalsAreCounted() {
    Target bad = new Target(target.server(), "/bad", Map.of());
    Sample sample = new OwnLoader().run(bad, 1, Duration.ofMillis(200), 50);

    assertThat(sample.bad()).isEqualTo(sample.requests()).isPositive();
  }

  @Test
  void headersOfAnswersAreFoundByTheirLowerCaseNames() {
    try (RawConnection connection = new RawConnection(target.server())) {
      RawConnection.Answer answer = connection.exchange(target.bytes("GET", ""));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("x-cache")).isEqualTo("HIT");
      assertThat(answer.header("absent")).isEmpty();
      assertThat(answer.text()).isEqualTo("{}");
    }
  }
}
