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
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadersTest {

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
          if (exchange.getRequestURI().getPath().equals("/slow")) {
            LockSupport.parkNanos(40_000_000);
          }
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
    Sample sample = new PacedLoader(100).run(target, 2, Duration.ofMillis(500));

    assertThat(sample.requests()).isBetween(49L, 51L);
    assertThat(sample.bad()).isZero();
  }

  @Test
  void aServerThatStallsIsChargedForAllThatWasDue() {
    Target slow = new Target(target.server(), "/slow", Map.of());
    Sample sample = new PacedLoader(50).run(slow, 1, Duration.ofMillis(500));

    assertThat(sample.requests()).isBetween(24L, 26L);
    assertThat(sample.p99Millis()).isGreaterThan(500);
  }

  @Test
  void refusalsAreCounted() {
    Target bad = new Target(target.server(), "/bad", Map.of());
    Sample sample = new OwnLoader().run(bad, 1, Duration.ofMillis(200));
    Sample paced = new PacedLoader(50).run(bad, 1, Duration.ofMillis(200));

    assertThat(sample.bad()).isEqualTo(sample.requests()).isPositive();
    assertThat(paced.bad()).isEqualTo(paced.requests()).isPositive();
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
