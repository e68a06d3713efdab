package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.identity.crypto.Tokens.ACCOUNT;
import static org.chainverdict.identity.crypto.Tokens.ISSUER;
import static org.chainverdict.identity.crypto.Tokens.KEYS;
import static org.chainverdict.identity.crypto.Tokens.NOW;
import static org.chainverdict.identity.crypto.Tokens.SESSION;
import static org.chainverdict.identity.crypto.Tokens.VERIFIER;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.TokenPair;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

  private final TokenPair pair = ISSUER.issue(ACCOUNT, SESSION, NOW);

  @Test
  void anAccessTokenTellsAccountAndVersion() {
    TokenClaims claims = VERIFIER.access(pair.accessToken()).orElseThrow();

    assertThat(claims.accountId()).isEqualTo(ACCOUNT.id());
    assertThat(claims.tokenVersion()).isEqualTo(7);
    assertThat(claims.jti()).isNotEmpty();
    assertThat(claims.family()).isNull();
    assertThat(claims.expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void aRefreshTokenTellsItsSession() {
    assertThat(VERIFIER.refresh(pair.refreshToken()))
        .contains(new TokenClaims(ACCOUNT.id(), "jti", 7, "family", SESSION.expiresAt()));
  }

  @Test
  void oneKindIsNeverTakenForTheOther() throws JoseException {
    assertThat(VERIFIER.refresh(pair.accessToken())).isEmpty();
    assertThat(VERIFIER.access(pair.refreshToken())).isEmpty();
    assertThat(VERIFIER.access(Tokens.signed(claims -> claims.setStringClaim("typ", "refresh"))))
        .isEmpty();
  }

  @Test
  void aTokenOfAnotherKeyIsRefused() {
    Settings other = Tokens.settings("chainverdict", "another-secret-0123456789-ABCDEFGHIJ");
    TokenIssuer stranger = new TokenIssuer(new SigningKeys(other), other);

    assertThat(VERIFIER.access(stranger.accessToken(ACCOUNT, NOW))).isEmpty();
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    TokenIssuer stranger =
        new TokenIssuer(KEYS, Tokens.settings("staging", "kT4-uN7_qL0.xR9!mC2@wB5#zH8$eJ1%"));

    assertThat(VERIFIER.access(stranger.accessToken(ACCOUNT, NOW))).isEmpty();
  }

  @Test
  void anExpiredTokenIsRefused() {
    Instant before = NOW.minus(Duration.ofHours(1)).minusSeconds(1);

    assertThat(VERIFIER.access(ISSUER.accessToken(ACCOUNT, before))).isEmpty();
  }

  @Test
  void everyChangeOfATokenSpoilsIt() {
    String[] parts = pair.accessToken().split("\\.", -1);
    String other = ISSUER.accessToken(ACCOUNT, NOW).split("\\.", -1)[1];

    assertThat(VERIFIER.access(parts[0] + '.' + other + '.' + parts[2])).isEmpty();
    assertThat(VERIFIER.access(parts[0] + '.' + parts[1] + '.')).isEmpty();
    assertThat(VERIFIER.access(parts[0] + '.' + parts[1] + '.' + "A".repeat(43))).isEmpty();
  }

  static Stream<Consumer<JwtClaims>> spoiltClaims() {
    return Stream.of(
        claims -> claims.unsetClaim("jti"),
        claims -> claims.unsetClaim("exp"),
        claims -> claims.unsetClaim("iss"),
        claims -> claims.unsetClaim("aud"),
        claims -> claims.unsetClaim("typ"),
        claims -> claims.unsetClaim("ver"),
        claims -> claims.unsetClaim("id"),
        claims -> claims.setAudience("other"),
        claims -> claims.setStringClaim("id", "no-identifier"),
        claims -> claims.setClaim("id", 5),
        claims -> claims.setStringClaim("ver", "7"),
        claims -> claims.setNotBeforeMinutesInThePast(-5),
        claims -> claims.setStringClaim("padding", "x".repeat(2_000)));
  }

  @ParameterizedTest
  @MethodSource("spoiltClaims")
  void aWellSignedTokenMustSayAllAndNoMore(Consumer<JwtClaims> change) throws JoseException {
    assertThat(VERIFIER.access(Tokens.signed(claims -> {}))).isPresent();
    assertThat(VERIFIER.access(Tokens.signed(change))).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "a.b.c", "...", "null", "eyJhbGciOiJIUzI1NiJ9"})
  void otherTextIsNoToken(String text) {
    assertThat(VERIFIER.access(text)).isEmpty();
    assertThat(VERIFIER.refresh(text)).isEmpty();
  }
}
