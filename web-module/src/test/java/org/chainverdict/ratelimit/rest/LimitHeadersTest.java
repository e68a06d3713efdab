package org.chainverdict.ratelimit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.chainverdict.ratelimit.Decision;
import org.chainverdict.ratelimit.Decision.Outcome;
import org.chainverdict.ratelimit.Limiter;
import org.junit.jupiter.api.Test;

class LimitHeadersTest {

  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();

  @Test
  void oneLimiterIsToldInBothWays() {
    add(new Decision(Limiter.API, Limiter.API.contract(), Outcome.ADMITTED, 42, 61_001));
    assertThat(headers)
        .containsEntry("RateLimit-Policy", "\"api\";q=100;w=900")
        .containsEntry("RateLimit", "\"api\";r=42;t=62")
        .containsEntry("RateLimit-Limit", "100")
        .containsEntry("RateLimit-Remaining", "42")
        .containsEntry("RateLimit-Reset", "62")
        .hasSize(5);
  }

  @Test
  void ofSeveralTheTightestTakesTheOlderFields() {
    add(new Decision(Limiter.API, Limiter.API.contract(), Outcome.ADMITTED, 2, 900_000));
    add(new Decision(Limiter.AUTH, Limiter.AUTH.contract(), Outcome.ADMITTED, 4, 500));
    assertThat(headers)
        .containsEntry("RateLimit-Policy", "\"api\";q=100;w=900, \"auth\";q=5;w=900")
        .containsEntry("RateLimit", "\"api\";r=2;t=900, \"auth\";r=4;t=1")
        .containsEntry("RateLimit-Limit", "100")
        .containsEntry("RateLimit-Remaining", "2");
  }

  private void add(Decision decision) {
    LimitHeaders.add(
        standIn(
            HttpServletRequest.class,
            (proxy, method, arguments) ->
                method.getName().equals("getAttribute")
                    ? attributes.get((String) arguments[0])
                    : attributes.put((String) arguments[0], arguments[1])),
        standIn(
            HttpServletResponse.class,
            (proxy, method, arguments) -> {
              headers.put((String) arguments[0], (String) arguments[1]);
              return null;
            }),
        decision);
  }

  private static <T> T standIn(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            LimitHeadersTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
