package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdFilterTest {

  private static final String SANE = "[A-Za-z0-9._-]{1,64}";

  @Test
  void aClientsOwnIdIsKept() throws ServletException, IOException {
    assertThat(idFor("order-17.a_B")).isEqualTo("order-17.a_B");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "a b", "a\r\nSet-Cookie: x=y", "{\"a\":1}", "é"})
  void anyOtherTextIsReplaced(String given) throws ServletException, IOException {
    assertThat(idFor(given)).matches(SANE).isNotEqualTo(given);
  }

  @Test
  void anOverlongIdIsReplaced() throws ServletException, IOException {
    assertThat(idFor("a".repeat(64))).isEqualTo("a".repeat(64));
    assertThat(idFor("a".repeat(65))).matches(SANE);
  }

  @Test
  void twoRequestsGetDifferentIds() throws ServletException, IOException {
    assertThat(idFor(null)).isNotEqualTo(idFor(null));
  }

  private static String idFor(String given) throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", "/api/health");
    exchange.requestHeaders.put("X-Request-Id", given);

    new RequestIdFilter().doFilter(exchange.request(), exchange.response(), exchange.chain());

    assertThat(exchange.passedOn).isTrue();
    String id = exchange.responseHeaders.get("X-Request-Id");
    assertThat(exchange.attributes).containsEntry(RequestIdFilter.ATTRIBUTE, id);
    return id;
  }
}
