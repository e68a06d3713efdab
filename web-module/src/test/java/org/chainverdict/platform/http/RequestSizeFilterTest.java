package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RequestSizeFilterTest {

  @Test
  void anAddressMayBeAsLongAsThis() throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", "/api/" + "x".repeat(1_000));
    exchange.query = "y".repeat(RequestSizeFilter.LONGEST_ADDRESS - 1_006);
    assertStatus(exchange, 200);

    exchange.query += "y";
    assertStatus(exchange, 414);
  }

  @Test
  void soManyHeadersMayCome() throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", "/api/health");
    for (int i = 0; i < RequestSizeFilter.MOST_HEADERS; i++) {
      exchange.requestHeaders.put("X-" + i, "");
    }
    assertStatus(exchange, 200);

    exchange.requestHeaders.put("X-One-More", "");
    assertStatus(exchange, 431);
  }

  @Test
  void headersOfOneNameAreCountedOneByOne() throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", "/api/health");
    exchange.requestHeaders.put("X", "a\n".repeat(RequestSizeFilter.MOST_HEADERS + 1));

    assertStatus(exchange, 431);
  }

  @Test
  void soMuchMayStandInHeaders() throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", "/api/health");
    exchange.requestHeaders.put("X", "x".repeat(RequestSizeFilter.MOST_HEADER_CHARACTERS - 1));
    assertStatus(exchange, 200);

    exchange.requestHeaders.put("Y", "");
    assertStatus(exchange, 431);
  }

  private static void assertStatus(Exchange exchange, int status)
      throws ServletException, IOException {
    exchange.status = 200;
    exchange.passedOn = false;
    new RequestSizeFilter().doFilter(exchange.request(), exchange.response(), exchange.chain());
    assertThat(exchange.status).isEqualTo(status);
    assertThat(exchange.passedOn).isEqualTo(status == 200);
  }
}
