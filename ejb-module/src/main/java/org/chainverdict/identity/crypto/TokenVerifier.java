package org.chainverdict.identity.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Key;
import java.time.Instant;
import java.util.Optional;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.shared.Id;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Checks signature, algorithm (HS256 only), issuer, audience, type and expiry of tokens, after the
 * JWT best current practice (RFC 8725). Whether the account still accepts them is asked elsewhere.
 */
@ApplicationScoped
public class TokenVerifier {

  /** Longer text is no token of ours and not worth parsing. */
  private static final int MAX_LENGTH = 2_048;

  private JwtConsumer access;
  private JwtConsumer refresh;

  TokenVerifier() {}

  @Inject
  public TokenVerifier(SigningKeys keys, Settings settings) {
    String issuer = settings.text(Setting.JWT_ISSUER);
    this.access = consumer(keys.access(), issuer);
    this.refresh = consumer(keys.refresh(), issuer);
  }

  public Optional<TokenClaims> access(String token) {
    return verify(access, TokenType.ACCESS, token);
  }

  public Optional<TokenClaims> refresh(String token) {
    return verify(refresh, TokenType.REFRESH, token);
  }

  private static JwtConsumer consumer(Key key, String issuer) {
    return new JwtConsumerBuilder()
        .setVerificationKey(key)
        .setJwsAlgorithmConstraints(
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
        .setExpectedIssuer(issuer)
        .setExpectedAudience(issuer)
        .setRequireExpirationTime()
        .setRequireJwtId()
        .build();
  }

  private static Optional<TokenClaims> verify(JwtConsumer consumer, TokenType type, String token) {
    if (token == null || token.isEmpty() || token.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      JwtClaims claims = consumer.processToClaims(token);
      if (!type.wireName().equals(claims.getStringClaimValue(TokenIssuer.CLAIM_TYPE))) {
        return Optional.empty();
      }
      String jti = claims.getJwtId();
      Number version = claims.getClaimValue(TokenIssuer.CLAIM_VERSION, Number.class);
      String family = claims.getStringClaimValue(TokenIssuer.CLAIM_FAMILY);
      Instant expiresAt = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
      if (version == null) {
        return Optional.empty();
      }
      return Id.parse(claims.getStringClaimValue(TokenIssuer.CLAIM_ID))
          .map(id -> new TokenClaims(id, jti, version.longValue(), family, expiresAt));
    } catch (InvalidJwtException | MalformedClaimException e) {
      return Optional.empty();
    }
  }
}
