package org.chainverdict.identity.crypto;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import org.chainverdict.configuration.Settings;
import org.chainverdict.configuration.TestSettings;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An account, its session and tokens that nobody but a holder of the key could have made. */
final class Tokens {

  static final Settings SETTINGS = settings("chainverdict", "kT4-uN7_qL0.xR9!mC2@wB5#zH8$eJ1%");
  static final SigningKeys KEYS = new SigningKeys(SETTINGS);
  static final TokenIssuer ISSUER = new TokenIssuer(KEYS, SETTINGS);
  static final TokenVerifier VERIFIER = new TokenVerifier(KEYS, SETTINGS);

  static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  static final AccountState ACCOUNT =
      new AccountState(
          new Id("65f0a1b2c3d4e5f601234567"),
          new EmailAddress("asha@example.org"),
          Role.LAWYER,
          true,
          true,
          7);
  static final RefreshSession SESSION =
      new RefreshSession("family", "jti", NOW, null, NOW.plus(Duration.ofDays(7)));

  private Tokens() {}

  static Settings settings(String issuer, String accessSecret) {
    return TestSettings.of(
        Map.of(
            "JWT_SECRET",
            accessSecret,
            "JWT_REFRESH_SECRET",
            "vF3+yD6=oS1,iG4;pA7:hK0~lM9*nQ2&",
            "JWT_EXPIRE",
            "1h",
            "chainverdict.jwt.issuer",
            issuer));
  }

  /** A good access token but for the change, signed with the right key. */
  static String signed(Consumer<JwtClaims> change) throws JoseException {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    signature.setKey(KEYS.access().current().key());
    signature.setPayload(claims(change).toJson());
    return signature.getCompactSerialization();
  }

  static JwtClaims claims(Consumer<JwtClaims> change) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer("chainverdict");
    claims.setAudience("chainverdict");
    claims.setJwtId("jti");
    claims.setStringClaim("id", ACCOUNT.id().hex());
    claims.setStringClaim("typ", "access");
    claims.setClaim("ver", 7);
    claims.setExpirationTimeMinutesInTheFuture(5);
    change.accept(claims);
    return claims;
  }
}
