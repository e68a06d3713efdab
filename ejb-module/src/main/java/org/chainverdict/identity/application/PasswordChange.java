package org.chainverdict.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Credentials;
import org.chainverdict.identity.PasswordHasher;
import org.chainverdict.identity.SignInThrottle;
import org.chainverdict.shared.Problem;

/** Changes a password that its owner still knows, and ends every session of the account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChange {

  @Inject private Accounts accounts;
  @Inject private AuditTrail auditTrail;
  @Inject private Invalidations invalidations;
  @Inject private PasswordHasher hasher;
  @Inject private SignInThrottle throttle;

  public void change(Caller caller, String current, String replacement, String clientAddress) {
    // A stolen access token must not serve to guess the password.
    throttle.admit(caller.email(), clientAddress);
    Credentials credentials =
        accounts
            .credentials(caller.id())
            .orElseThrow(() -> Problem.unauthenticated("Please sign in again."));
    if (!hasher.matches(current, credentials.passwordHash())) {
      auditTrail.note(new SecurityEvent(SecurityEvent.Type.WRONG_CURRENT_PASSWORD, caller.id()));
      throw Problem.invalid("Current password is incorrect");
    }
    throttle.succeeded(caller.email(), clientAddress);
    String newHash = hasher.hash(replacement);
    boolean changed =
        invalidations.after(
            List.of(Tag.of(Topic.ACCOUNT, caller.id())),
            () -> accounts.changePassword(caller.id(), credentials.passwordHash(), newHash));
    if (!changed) {
      throw Problem.invalid("The password was changed elsewhere meanwhile. Please sign in again.");
    }
    auditTrail.record(new SecurityEvent(SecurityEvent.Type.PASSWORD_CHANGED, caller.id()));
  }
}
