package org.chainverdict.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.CaptchaVerifier;
import org.chainverdict.identity.Credentials;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.PasswordHasher;
import org.chainverdict.identity.SignInThrottle;
import org.chainverdict.identity.crypto.Sha256;
import org.chainverdict.observability.metrics.SignInMetrics;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/**
 * Sign-in by e-mail and password. An unknown address and a wrong password get the same answer after
 * the same work; that an account is deactivated is told only to who knows its password.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  static final String DEACTIVATED = "Your account has been deactivated. Please contact support.";
  private static final String REFUSED = "Invalid email or password";

  @Inject private Accounts accounts;
  @Inject private AuditTrail auditTrail;
  @Inject private CaptchaVerifier captcha;
  @Inject private PasswordHasher hasher;
  @Inject private SignInMetrics metrics;
  @Inject private Sessions sessions;
  @Inject private Settings settings;
  @Inject private SignInThrottle throttle;

  public SignedIn signIn(
      EmailAddress email, String password, String captchaToken, String clientAddress) {
    admit(email, clientAddress);
    captcha.verify(captchaToken, clientAddress);
    Credentials credentials = check(email, password);
    throttle.succeeded(email, clientAddress);
    upgradeHash(credentials, password);
    SignedIn signedIn = sessions.start(credentials.state());
    metrics.succeeded();
    auditTrail.note(event(SecurityEvent.Type.SIGNED_IN, credentials.state().id(), null));
    return signedIn;
  }

  private void admit(EmailAddress email, String clientAddress) {
    try {
      throttle.admit(email, clientAddress);
    } catch (Problem refused) {
      metrics.throttled();
      // The hash tells lock-outs of one account from each other's, and not whose they are.
      auditTrail.note(event(SecurityEvent.Type.SIGN_IN_LOCKED, null, Sha256.hex(email.value())));
      throw refused;
    }
  }

  private Credentials check(EmailAddress email, String password) {
    Optional<Credentials> found = accounts.credentials(email);
    if (found.isEmpty()) {
      hasher.pretend(password);
      throw refused(null, "unknown-address", unknown());
    }
    Credentials credentials = found.get();
    if (!hasher.matches(password, credentials.passwordHash())) {
      throw refused(credentials.state().id(), "wrong-password", Problem.unauthenticated(REFUSED));
    }
    if (!credentials.state().active()) {
      throw refused(credentials.state().id(), "deactivated", Problem.unauthenticated(DEACTIVATED));
    }
    return credentials;
  }

  private Problem refused(Id account, String reason, Problem problem) {
    metrics.refused();
    auditTrail.note(event(SecurityEvent.Type.SIGN_IN_FAILED, account, reason));
    return problem;
  }

  private static SecurityEvent event(SecurityEvent.Type type, Id account, String detail) {
    return new SecurityEvent(type, account, null, detail);
  }

  /** The only moment at which the password is known and a stronger hash can be made of it. */
  private void upgradeHash(Credentials credentials, String password) {
    if (hasher.isOutdated(credentials.passwordHash())) {
      accounts.upgradePasswordHash(
          credentials.state().id(), credentials.passwordHash(), hasher.hash(password));
    }
  }

  private Problem unknown() {
    return settings.flag(Setting.LOGIN_UNKNOWN_EMAIL_404)
        ? Problem.notFound("No account with this e-mail. Please sign up first.")
        : Problem.unauthenticated(REFUSED);
  }
}
