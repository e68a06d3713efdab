package org.chainverdict.platform.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a request carries its access token: {@code Authorization: Bearer}, else a cookie. */
public final class AccessToken {

  private static final String SCHEME = "bearer ";
  private static final String COOKIE = "accessToken";

  private AccessToken() {}

  /** A header is never sent by a browser of itself, as a cookie is. */
  static boolean isInHeader(HttpServletRequest request) {
    return isBearer(request.getHeader("Authorization"));
  }

  private static boolean isBearer(String header) {
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  public static Optional<String> of(HttpServletRequest request) {
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
