package org.chainverdict.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.identity.crypto.RandomIds;
import org.chainverdict.identity.crypto.TokenIssuer;
import org.chainverdict.shared.Problem;

/** Starts the session of an account whose owner has just proven who he is. */
@ApplicationScoped
public class Sessions {

  @Inject private Accounts accounts;
  @Inject private TokenIssuer issuer;
  @Inject private Settings settings;
  @Inject private Clock clock;

  SignedIn start(AccountState state) {
    Instant now = now();
    RefreshSession session =
        new RefreshSession(
            RandomIds.next(),
            RandomIds.next(),
            now,
            null,
            now.plus(settings.duration(Setting.JWT_REFRESH_EXPIRE)));
    Account account =
        accounts
            .startSession(state.id(), session)
            .orElseThrow(() -> Problem.unauthenticated(SignIn.DEACTIVATED));
    return new SignedIn(account, issuer.issue(state, session, now));
  }

  /** Tokens count whole seconds, so the session does as well. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
