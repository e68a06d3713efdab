package org.chainverdict.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.TokenPair;

/** Both tokens as cookies that no script can read and no other site can send. */
@ApplicationScoped
public class SessionCookies {

  static final String ACCESS = "accessToken";
  static final String REFRESH = "refreshToken";

  @Inject private Settings settings;

  NewCookie[] of(TokenPair tokens) {
    return new NewCookie[] {
      cookie(ACCESS, tokens.accessToken(), settings.duration(Setting.JWT_EXPIRE)),
      cookie(REFRESH, tokens.refreshToken(), settings.duration(Setting.JWT_REFRESH_EXPIRE))
    };
  }

  NewCookie[] cleared() {
    return new NewCookie[] {cookie(ACCESS, "", Duration.ZERO), cookie(REFRESH, "", Duration.ZERO)};
  }

  private NewCookie cookie(String name, String value, Duration age) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge((int) age.toSeconds())
        .httpOnly(true)
        .secure(settings.isProduction())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
