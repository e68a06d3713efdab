package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chainverdict.configuration.Settings;
import org.chainverdict.platform.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogFilterTest {

  private static final Logger LOG = Logger.getLogger("org.chainverdict.access");

  private final Lines lines = new Lines();
  private final AccessLogFilter filter = new AccessLogFilter();
  private final Exchange exchange = new Exchange("POST", "/api/auth/login");

  @BeforeEach
  void listen() {
    filter.clientAddress = new ClientAddress(new Settings(name -> Optional.empty()));
    LOG.addHandler(lines);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void leave() {
    LOG.removeHandler(lines);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void everyRequestIsOneLineOfJson() throws ServletException, IOException {
    exchange.attributes.put(RequestIdFilter.ATTRIBUTE, "request-1");
    exchange.attributes.put(CurrentCaller.ID_ATTRIBUTE, "65f0a1b2c3d4e5f601234567");
    exchange.status = 401;

    JsonNode line = logged(exchange.chain());

    assertThat(line.path("requestId").textValue()).isEqualTo("request-1");
    assertThat(line.path("method").textValue()).isEqualTo("POST");
    assertThat(line.path("url").textValue()).isEqualTo("/api/auth/login");
    assertThat(line.path("statusCode").intValue()).isEqualTo(401);
    assertThat(line.path("ip").textValue()).isEqualTo("10.0.0.1");
    assertThat(line.path("userId").textValue()).isEqualTo("65f0a1b2c3d4e5f601234567");
  }

  @ParameterizedTest
  @CsvSource({
    "token=abc&page=2, token=***&page=2",
    "page=2&resetToken=abc, page=2&resetToken=***",
    "PASSWORD=abc, PASSWORD=***",
    "client_secret=a%26b&api_key=c, client_secret=***&api_key=***",
    "search=token, search=token"
  })
  void secretsInTheQueryAreMasked(String query, String shown) throws ServletException, IOException {
    exchange.query = query;

    assertThat(logged(exchange.chain()).path("url").textValue())
        .isEqualTo("/api/auth/login?" + shown);
  }

  @Test
  void headersDoNotReachTheLogAndCannotForgeLines() throws ServletException, IOException {
    exchange.requestHeaders.put("Authorization", "Bearer s3cret");
    exchange.requestHeaders.put("User-Agent", "x\r\n{\"forged\":true}" + "y".repeat(500));

    JsonNode line = logged(exchange.chain());

    assertThat(line.toString()).doesNotContain("s3cret").doesNotContain("\n");
    assertThat(line.path("userAgent").textValue()).hasSize(200);
  }

  @Test
  void aRequestThatFailsIsLoggedAsWell() throws IOException {
    FilterChain failing =
        (request, response) -> {
          throw new ServletException("broken");
        };

    assertThatExceptionOfType(ServletException.class).isThrownBy(() -> logged(failing));
    filter.accessLog.flush();
    assertThat(lines.texts).hasSize(1);
  }

  private JsonNode logged(FilterChain chain) throws ServletException, IOException {
    filter.doFilter(exchange.request(), exchange.response(), chain);
    filter.accessLog.flush();
    assertThat(lines.texts).singleElement().satisfies(l -> assertThat(l).doesNotContain("\n"));
    return Json.mapper().readTree(lines.texts.get(0));
  }

  private static final class Lines extends Handler {

    private final List<String> texts = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      texts.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
