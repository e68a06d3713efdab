package org.chainverdict.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.crypto.TokenClaims;
import org.chainverdict.identity.crypto.TokenVerifier;

/**
 * Tells who stands behind an access token. Signature and claims of a token are verified once per
 * node; whether the account still accepts it is asked with every request, so that a sign-out or a
 * deactivation on any node counts on all of them at once.
 */
@ApplicationScoped
public class Authentication {

  private AccountStates states;
  private TokenVerifier verifier;
  private Clock clock;
  private Cache<String, Verified> tokens;

  Authentication() {}

  @Inject
  public Authentication(
      AccountStates states, TokenVerifier verifier, Clock clock, Settings settings) {
    this.states = states;
    this.verifier = verifier;
    this.clock = clock;
    this.tokens =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(settings.integer(Setting.CACHE_TOKENS))
            .build();
  }

  /**
   * Empty when the token is not, or no longer, good.
   *
   * @throws org.chainverdict.persistence.DatabaseUnavailable when that cannot be told now
   */
  public Optional<Caller> authenticate(String accessToken) {
    Verified verified = verified(accessToken);
    if (verified == null) {
      return Optional.empty();
    }
    return states
        .of(verified.claims().accountId())
        .filter(state -> state.account().active())
        .filter(state -> state.account().tokenVersion() == verified.claims().tokenVersion())
        .map(AccountStates.Known::caller);
  }

  /** Null for what is no good token. */
  private Verified verified(String accessToken) {
    Verified known = tokens.getIfPresent(accessToken);
    if (known != null) {
      return clock.millis() < known.expiresAt() ? known : null;
    }
    return verifier
        .access(accessToken)
        .map(
            claims -> {
              Verified verified = new Verified(claims, claims.expiresAt().toEpochMilli());
              tokens.put(accessToken, verified);
              return verified;
            })
        .orElse(null);
  }

  private record Verified(TokenClaims claims, long expiresAt) {}
}
