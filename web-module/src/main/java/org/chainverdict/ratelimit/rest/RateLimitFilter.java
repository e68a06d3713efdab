package org.chainverdict.ratelimit.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.chainverdict.platform.http.ClientAddress;
import org.chainverdict.platform.http.PlainRefusal;
import org.chainverdict.platform.http.TokenOwner;
import org.chainverdict.ratelimit.Decision;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Subject;
import org.chainverdict.ratelimit.application.RateLimits;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;

/**
 * Counts every request below {@code /api} before anything else is done for it, whoever answers it
 * then. It stands after CORS: a browser's preflight is not counted, and a refusal can be read by
 * the web client.
 */
public class RateLimitFilter extends HttpFilter {

  private static final int TOO_MANY_REQUESTS = 429;

  /**
   * Whole paths as they were sent: a path that only begins like these may lead somewhere else in
   * the end.
   */
  private static final Set<String> NOT_COUNTED = Set.of("/api/health", "/api/health/ping");

  @Inject private transient ClientAddress clientAddress;
  @Inject private transient RateLimits limits;
  @Inject private transient TokenOwner tokenOwner;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (limits.isEnabled() && !NOT_COUNTED.contains(request.getRequestURI())) {
      Decision decision = decide(request);
      LimitHeaders.add(request, response, decision);
      try {
        RateLimits.enforce(decision);
      } catch (Problem refused) {
        refuse(response, refused);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private Decision decide(HttpServletRequest request) {
    String address = clientAddress.of(request);
    Subject subject =
        tokenOwner.of(request).map(Subject::user).orElseGet(() -> Subject.address(address));
    return limits.decide(Limiter.API, subject, address);
  }

  private static void refuse(HttpServletResponse response, Problem refused) throws IOException {
    boolean tooMany = refused.type() == ProblemType.TOO_MANY_REQUESTS;
    int status = tooMany ? TOO_MANY_REQUESTS : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    long pause = refused.retryAfter().map(Duration::toSeconds).orElse(1L);
    response.setHeader("Retry-After", Long.toString(pause));
    PlainRefusal.write(response, status, refused.getMessage());
  }
}
