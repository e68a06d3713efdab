package org.chainverdict.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.crypto.TokenVerifier;

/**
 * Tells who stands behind an access token. The account's state is read with every request, so that
 * a sign-out or a deactivation on any node counts on all of them at once.
 */
@ApplicationScoped
public class Authentication {

  @Inject private Accounts accounts;
  @Inject private TokenVerifier verifier;

  /**
   * Empty when the token is not, or no longer, good.
   *
   * @throws org.chainverdict.persistence.DatabaseUnavailable when that cannot be told now
   */
  public Optional<Caller> authenticate(String accessToken) {
    return verifier
        .access(accessToken)
        .flatMap(
            claims ->
                accounts
                    .state(claims.accountId())
                    .filter(AccountState::active)
                    .filter(state -> state.tokenVersion() == claims.tokenVersion()))
        .map(state -> new Caller(state.id(), state.email(), state.role(), state.verified()));
  }
}
