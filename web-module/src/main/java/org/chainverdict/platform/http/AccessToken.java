package org.chainverdict.platform.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a request carries its access token: {@code Authorization: Bearer}, else a cookie. */
public final class AccessToken {

  private static final String SCHEME = "bearer ";
  private static final String COOKIE = "accessToken";

  private static final String ATTRIBUTE = AccessToken.class.getName();

  private AccessToken() {}

  /** A header is never sent by a browser of itself, as a cookie is. */
  static boolean isInHeader(HttpServletRequest request) {
    return isBearer(request.getHeader("Authorization"));
  }

  private static boolean isBearer(String header) {
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** The token as it was sent; looked for once with each request. */
  public static Optional<String> of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Sent sent) {
      return sent.token();
    }
    Optional<String> token = sought(request);
    request.setAttribute(ATTRIBUTE, new Sent(token));
    return token;
  }

  /** What has been found is nobody else's attribute. */
  private record Sent(Optional<String> token) {}

  private static Optional<String> sought(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (isBearer(header)) {
      return Optional.of(header.substring(SCHEME.length()).strip());
    }
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }
}
