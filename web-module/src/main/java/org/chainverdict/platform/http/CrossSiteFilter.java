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
 * ({@code Origin}, {@code Sec-Fetch-Site}, the oldest {@code Referer}). Who says nothing at all is
 * no browser that another site could make use of, such as a mobile client with a cookie store.
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
          "This request comes from another site. Please use the web client, or send the token in the"
              + " Authorization header.");
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
      return isOurs(origin, request);
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN_SITES.contains(site);
    }
    String page = request.getHeader("Referer");
    return page == null || isOurs(AllowedOrigins.origin(page), request);
  }

  private boolean isOurs(String origin, HttpServletRequest request) {
    return origins.contains(origin) || isOwnAddress(origin, request.getHeader("Host"));
  }

  /** Pages of this server itself, such as the explorer; the gateway may have ended TLS. */
  private static boolean isOwnAddress(String origin, String host) {
    return host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
  }
}
