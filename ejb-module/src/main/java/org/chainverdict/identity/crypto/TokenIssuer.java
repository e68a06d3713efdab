package org.chainverdict.identity.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.identity.TokenPair;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs token pairs (JWT, HS256). The claims {@code id, email, role} are those that existing
 * clients read; {@code typ} tells the kinds apart, {@code ver} is the account's token version,
 * {@code fam} the refresh family.
 */
@ApplicationScoped
public class TokenIssuer {

  static final String CLAIM_ID = "id";
  static final String CLAIM_TYPE = "typ";
  static final String CLAIM_VERSION = "ver";
  static final String CLAIM_FAMILY = "fam";

  private SigningKeys keys;
  private String issuer;
  private java.time.Duration accessLifetime;

  TokenIssuer() {}

  @Inject
  public TokenIssuer(SigningKeys keys, Settings settings) {
    this.keys = keys;
    this.issuer = settings.text(Setting.JWT_ISSUER);
    this.accessLifetime = settings.duration(Setting.JWT_EXPIRE);
  }

  /**
   * A fresh access token and the session's current refresh token. The latter depends on nothing but
   * the session, so a lost answer can be given again word for word.
   */
  public TokenPair issue(AccountState account, RefreshSession session, Instant now) {
    return new TokenPair(accessToken(account, now), refreshToken(account, session));
  }

  public String accessToken(AccountState account, Instant now) {
    JwtClaims claims = common(account, TokenType.ACCESS, now, now.plus(accessLifetime));
    claims.setJwtId(RandomIds.next());
    return sign(claims, keys.access().current());
  }

  private String refreshToken(AccountState account, RefreshSession session) {
    JwtClaims claims = common(account, TokenType.REFRESH, session.issuedAt(), session.expiresAt());
    claims.setJwtId(session.current());
    claims.setStringClaim(CLAIM_FAMILY, session.family());
    return sign(claims, keys.refresh().current());
  }

  private JwtClaims common(AccountState account, TokenType type, Instant from, Instant to) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setAudience(issuer);
    claims.setStringClaim(CLAIM_ID, account.id().hex());
    claims.setStringClaim("email", account.email().value());
    claims.setStringClaim("role", account.role().wireName());
    claims.setStringClaim(CLAIM_TYPE, type.wireName());
    claims.setClaim(CLAIM_VERSION, account.tokenVersion());
    claims.setIssuedAt(NumericDate.fromSeconds(from.getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(to.getEpochSecond()));
    return claims;
  }

  private static String sign(JwtClaims claims, SigningKey key) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    signature.setHeader("typ", "JWT");
    signature.setKeyIdHeaderValue(key.id());
    signature.setPayload(claims.toJson());
    signature.setKey(key.key());
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("Token could not be signed", e);
    }
  }
}
