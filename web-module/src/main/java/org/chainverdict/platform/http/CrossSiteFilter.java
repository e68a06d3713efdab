package org.chainverdict.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.chainverdict.configuration.Settings;

/**
 * Lets a request that changes something and that is signed in by its cookie alone come from our own
 * pages only: browsers send cookies along whoever asks them to. They say where a request comes from
 * ({@code Origin}, {@code Sec-Fetch-Site}); another client says with a header that no form of
 * another site could send that it is none.
 */
public class CrossSiteFilter extends HttpFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> SESSION_COOKIES = Set.of("accessToken", "refreshToken");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  /** These look at no cookie, as whole paths; whoever has an old one can sign in anew. */
  private static final Set<String> WITHOUT_SESSION =
      Set.of(
          "/api/auth/login",
          "/api/auth/register",
          "/api/auth/forgot-password",
          "/api/auth/reset-password");

  private AllowedOrigins origins = new AllowedOrigins(Set.of());

  @Inject
  void read(Settings settings) {
    origins = AllowedOrigins.of(settings);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isSignedInByCookie(request) && !isOfOurPages(request)) {
      PlainRefusal.write(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "This request does not come from the web client. Send its Origin, or X-Requested-With.");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isSignedInByCookie(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && !WITHOUT_SESSION.contains(request.getRequestURI())
        && !AccessToken.isInHeader(request)
        && request.getCookies() != null
        && Stream.of(request.getCookies()).map(Cookie::getName).anyMatch(SESSION_COOKIES::contains);
  }

  private boolean isOfOurPages(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return origins.contains(origin) || isOwnAddress(origin, request.getHeader("Host"));
    }
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null ? request.getHeader("X-Requested-With") != null : OWN_SITES.contains(site);
  }

  /** Pages of this server itself, such as the explorer; the gateway may have ended TLS. */
  private static boolean isOwnAddress(String origin, String host) {
    return host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
  }
}
