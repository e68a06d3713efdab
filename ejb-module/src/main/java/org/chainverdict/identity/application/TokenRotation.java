package org.chainverdict.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.identity.TokenPair;
import org.chainverdict.identity.crypto.RandomIds;
import org.chainverdict.identity.crypto.TokenClaims;
import org.chainverdict.identity.crypto.TokenIssuer;
import org.chainverdict.identity.crypto.TokenVerifier;
import org.chainverdict.shared.Problem;

/**
 * Exchanges a refresh token for a new pair, after the best current practice for OAuth 2.0 (RFC
 * 9700): every token works once, and a replaced one that shows up again ends the whole family.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TokenRotation {

  private static final String REFUSED = "Invalid or expired refresh token. Please sign in again.";

  @Inject private Accounts accounts;
  @Inject private AuditTrail auditTrail;
  @Inject private Invalidations invalidations;
  @Inject private Sessions sessions;
  @Inject private Settings settings;
  @Inject private TokenIssuer issuer;
  @Inject private TokenVerifier verifier;

  public TokenPair rotate(String refreshToken) {
    TokenClaims claims = verifier.refresh(refreshToken).orElseThrow(TokenRotation::refused);
    AccountState account =
        accounts
            .state(claims.accountId())
            .filter(AccountState::active)
            .filter(state -> state.tokenVersion() == claims.tokenVersion())
            .orElseThrow(TokenRotation::refused);
    return rotate(account, claims, true);
  }

  private TokenPair rotate(AccountState account, TokenClaims claims, boolean mayRepeat) {
    Instant now = sessions.now();
    Duration window = settings.duration(Setting.REFRESH_RETRY_WINDOW);
    RefreshSession session =
        accounts.refreshSession(account.id()).orElseThrow(TokenRotation::refused);
    return switch (session.standingOf(claims.family(), claims.jti(), now, window)) {
      case RETRY -> issuer.issue(account, session, now);
      case FOREIGN -> throw refused();
      case REUSED -> throw revoked(account);
      case CURRENT -> {
        Duration lifetime = settings.duration(Setting.JWT_REFRESH_EXPIRE);
        RefreshSession next = session.rotated(RandomIds.next(), now, lifetime);
        if (accounts.rotateSession(account.id(), session.current(), next)) {
          yield issuer.issue(account, next, now);
        }
        if (!mayRepeat) {
          throw refused();
        }
        // Another request with the same token was faster; the next look sees a retry.
        yield rotate(account, claims, false);
      }
    };
  }

  private Problem revoked(AccountState account) {
    invalidations.after(
        List.of(Tag.of(Topic.ACCOUNT, account.id())), () -> accounts.endSessions(account.id()));
    auditTrail.record(new SecurityEvent(SecurityEvent.Type.REFRESH_TOKEN_REUSED, account.id()));
    return refused();
  }

  private static Problem refused() {
    return Problem.unauthenticated(REFUSED);
  }
}
