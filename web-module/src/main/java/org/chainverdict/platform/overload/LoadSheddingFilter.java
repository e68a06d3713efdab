package org.chainverdict.platform.overload;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.chainverdict.platform.http.PlainRefusal;

/**
 * Turns a request away before any work is done for it when the node has its hands full: 503, and
 * when to come back. It stands after CORS, so that the web client can read the refusal. Health is
 * always told; and what is not below {@code /api}, such as metrics, never comes here.
 */
public class LoadSheddingFilter extends HttpFilter {

  private static final Set<String> ALWAYS = Set.of("/api/health", "/api/health/ping");

  @Inject private transient Capacity capacity;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ALWAYS.contains(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    if (!capacity.enter()) {
      response.setHeader("Retry-After", "2");
      PlainRefusal.write(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "Too many requests are being served at the moment. Please try again in a few seconds.");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      capacity.leave();
    }
  }
}
