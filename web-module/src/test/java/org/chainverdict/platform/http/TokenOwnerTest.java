package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.crypto.SigningKeys;
import org.chainverdict.identity.crypto.TokenClaims;
import org.chainverdict.identity.crypto.TokenVerifier;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class TokenOwnerTest {

  private static final Id SOMEBODY = new Id("65f0a1b2c3d4e5f601234567");
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  private final AtomicInteger verified = new AtomicInteger();
  private Instant now = NOW;

  @Test
  void aTokenIsVerifiedOnce() {
    TokenOwner owner = new TokenOwner(verifier(), clock());
    assertThat(owner.of("good")).contains(SOMEBODY);
    assertThat(owner.of("good")).contains(SOMEBODY);
    assertThat(verified).hasValue(1);
  }

  @Test
  void anExpiredTokenIsForgotten() {
    TokenOwner owner = new TokenOwner(verifier(), clock());
    owner.of("good");
    now = NOW.plusSeconds(60);
    assertThat(owner.of("good")).isEmpty();
  }

  @Test
  void aForgedTokenHasNoOwner() {
    assertThat(new TokenOwner(verifier(), clock()).of("forged")).isEmpty();
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  private TokenVerifier verifier() {
    Settings settings =
        new Settings(
            name ->
                name.equals(Setting.JWT_SECRET.key())
                    ? Optional.of("0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d")
                    : name.equals(Setting.JWT_REFRESH_SECRET.key())
                        ? Optional.of("f9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0")
                        : Optional.empty());
    return new TokenVerifier(new SigningKeys(settings), settings) {
      @Override
      public Optional<TokenClaims> access(String token) {
        verified.incrementAndGet();
        return token.equals("good")
            ? Optional.of(new TokenClaims(SOMEBODY, "jti", 0, null, NOW.plusSeconds(60)))
            : Optional.empty();
      }
    };
  }
}
