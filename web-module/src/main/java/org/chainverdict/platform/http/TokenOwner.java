package org.chainverdict.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chainverdict.identity.crypto.TokenClaims;
import org.chainverdict.identity.crypto.TokenVerifier;
import org.chainverdict.shared.Id;

/**
 * To whom a request's token was given, told by the token alone. That is enough to know whom to
 * count, and says nothing about what the token is still good for: the account is not looked at.
 *
 * <p>Verified tokens are remembered, because a verification costs more than all other work of a
 * limiter. This is the one place to change when verified tokens are remembered elsewhere too.
 */
@ApplicationScoped
public class TokenOwner {

  private static final int MAX_TOKENS = 10_000;

  private final ConcurrentHashMap<String, Owner> known = new ConcurrentHashMap<>();

  private TokenVerifier verifier;
  private Clock clock;

  TokenOwner() {}

  @Inject
  public TokenOwner(TokenVerifier verifier, Clock clock) {
    this.verifier = verifier;
    this.clock = clock;
  }

  /** Empty without a token that this server has given. */
  public Optional<Id> of(jakarta.servlet.http.HttpServletRequest request) {
    return AccessToken.of(request).flatMap(this::of);
  }

  Optional<Id> of(String token) {
    Owner owner = known.get(token);
    if (owner == null) {
      return verify(token);
    }
    if (clock.instant().isBefore(owner.until())) {
      return Optional.of(owner.id());
    }
    known.remove(token);
    return Optional.empty();
  }

  private Optional<Id> verify(String token) {
    Optional<TokenClaims> claims = verifier.access(token);
    claims.ifPresent(
        good -> {
          if (known.mappingCount() >= MAX_TOKENS) {
            // Rare, and cheaper than to keep an order of use on every request.
            known.clear();
          }
          known.put(token, new Owner(good.accountId(), good.expiresAt()));
        });
    return claims.map(TokenClaims::accountId);
  }

  private record Owner(Id id, Instant until) {}
}
