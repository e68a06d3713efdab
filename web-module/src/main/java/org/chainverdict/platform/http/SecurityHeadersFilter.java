package org.chainverdict.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The security headers of the OWASP Secure Headers Project, for answers and for pages. */
public class SecurityHeadersFilter extends HttpFilter {

  /** Answers are data: nothing in them may ever be run or framed. */
  private static final String API_POLICY =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  /** The pages load only what this server serves; the API explorer sets inline styles. */
  private static final String PAGE_POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " object-src 'none'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // Nothing stands there yet: to add spares the search that to set begins with.
    boolean api = request.getRequestURI().startsWith("/api/");
    response.addHeader("Content-Security-Policy", api ? API_POLICY : PAGE_POLICY);
    response.addHeader("Strict-Transport-Security", "max-age=15552000; includeSubDomains");
    response.addHeader("X-Content-Type-Options", "nosniff");
    response.addHeader("X-Frame-Options", "SAMEORIGIN");
    response.addHeader("Referrer-Policy", "no-referrer");
    response.addHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.addHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.addHeader("X-DNS-Prefetch-Control", "off");
    response.addHeader("X-Permitted-Cross-Domain-Policies", "none");
    response.addHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (api) {
      // Personal by default; a route that is public says so itself.
      response.addHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
