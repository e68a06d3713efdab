package org.chainverdict.identity.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Key;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.shared.Id;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Checks signature, algorithm (HS256 only), key, issuer, audience, type and expiry of tokens, after
 * the JWT best current practice (RFC 8725). Whether the account still accepts them is asked
 * elsewhere.
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

  private static JwtConsumer consumer(KeyPair keys, String issuer) {
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver((token, nesting) -> key(keys, token))
        .setJwsAlgorithmConstraints(
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
        .setExpectedType(false, "JWT")
        .setExpectedIssuer(issuer)
        .setExpectedAudience(issuer)
        .setRequireExpirationTime()
        .setRequireJwtId()
        .build();
  }

  /**
   * The key that the token names. One without a name was signed before keys had names, by either of
   * the two; whatever is wrong with it then fails at the signature.
   */
  private static Key key(KeyPair keys, JsonWebSignature token) throws UnresolvableKeyException {
    List<Key> candidates = keys.candidates(token.getKeyIdHeaderValue());
    for (Key candidate : candidates) {
      token.setKey(candidate);
      try {
        if (candidates.size() == 1 || token.verifySignature()) {
          return candidate;
        }
      } catch (JoseException e) {
        throw new UnresolvableKeyException("The signature cannot be read", e);
      }
    }
    throw new UnresolvableKeyException("No key of this name");
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
