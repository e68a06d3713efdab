package org.chainverdict.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.chainverdict.configuration.Settings;

/** Cross-origin access for the listed origins only, with credentials. */
public class CorsFilter extends HttpFilter {

  private static final String METHODS = "GET, POST, PUT, DELETE, PATCH, OPTIONS";
  private static final String HEADERS =
      "Content-Type, Authorization, X-Requested-With, x-auth-token, Accept, Origin, X-Request-Id,"
          + " If-None-Match, x-no-compression";
  private static final String EXPOSED =
      "X-Request-Id, Retry-After, ETag, X-Cache, RateLimit-Policy, RateLimit, RateLimit-Limit,"
          + " RateLimit-Remaining, RateLimit-Reset, Content-Disposition";
  private static final String PREFLIGHT_SECONDS = "600";

  private AllowedOrigins origins = new AllowedOrigins(Set.of());

  @Inject
  void read(Settings settings) {
    origins = AllowedOrigins.of(settings);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String origin = request.getHeader("Origin");
    response.addHeader("Vary", "Origin");
    boolean allowed = origin != null && origins.contains(origin);
    if (allowed) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Credentials", "true");
      response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    }
    boolean preflight =
        request.getMethod().equals("OPTIONS")
            && origin != null
            && request.getHeader("Access-Control-Request-Method") != null;
    if (!preflight) {
      chain.doFilter(request, response);
      return;
    }
    if (allowed) {
      response.setHeader("Access-Control-Allow-Methods", METHODS);
      response.setHeader("Access-Control-Allow-Headers", HEADERS);
      response.setHeader("Access-Control-Max-Age", PREFLIGHT_SECONDS);
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
