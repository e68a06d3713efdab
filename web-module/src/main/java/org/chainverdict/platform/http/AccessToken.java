package org.chainverdict.platform.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The access token of a request: {@code Authorization: Bearer}, else the cookie accessToken. */
final class AccessToken {

  private static final String SCHEME = "bearer ";

  private AccessToken() {}

  static Optional<String> of(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.of(header.substring(SCHEME.length()).strip());
    }
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals("accessToken") && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }
}
