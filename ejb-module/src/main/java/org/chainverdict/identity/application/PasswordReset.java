package org.chainverdict.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.PasswordHasher;
import org.chainverdict.identity.crypto.RandomIds;
import org.chainverdict.identity.crypto.Sha256;
import org.chainverdict.jobs.JobQueue;
import org.chainverdict.jobs.NewJob;
import org.chainverdict.ratelimit.Decision;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Subject;
import org.chainverdict.ratelimit.application.RateLimits;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/**
 * Resets a forgotten password by a mailed link. The request does the same work for every address:
 * it stores a job. Whether the address has an account is looked up by the job, and the token is
 * made there as well, so that it is never stored in the clear.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordReset {

  static final String JOB = "password-reset";

  @Inject private Accounts accounts;
  @Inject private AuditTrail auditTrail;
  @Inject private Invalidations invalidations;
  @Inject private Clock clock;
  @Inject private JobQueue jobs;
  @Inject private PasswordHasher hasher;
  @Inject private RateLimits limits;

  /**
   * Mails to one account are counted too, whoever asks for them. A refusal is not told: it would
   * help whoever floods a mailbox, and tell others that somebody has asked.
   */
  public void request(EmailAddress email) {
    Subject account = Subject.account(Sha256.hex(email.value()));
    Decision decision = limits.decide(Limiter.PASSWORD_RESET, account);
    if (decision.outcome() == Decision.Outcome.REFUSED) {
      return;
    }
    RateLimits.enforce(decision);
    jobs.enqueue(new NewJob(JOB, JOB + ':' + RandomIds.next(), Map.of("email", email.value())));
  }

  public void complete(String token, String newPassword) {
    Instant now = clock.instant();
    String tokenHash = Sha256.hex(token);
    // Looked at first, so that guessing tokens does not cost a password hash each.
    if (!accounts.isResetTokenValid(tokenHash, now)) {
      throw refused();
    }
    String newHash = hasher.hash(newPassword);
    Optional<Id> changed =
        invalidations.after(
            () -> accounts.resetPassword(tokenHash, now, newHash),
            account -> account.map(id -> Tag.of(Topic.ACCOUNT, id)).stream().toList());
    Id account = changed.orElseThrow(PasswordReset::refused);
    auditTrail.record(new SecurityEvent(SecurityEvent.Type.PASSWORD_RESET, account));
  }

  private static Problem refused() {
    return Problem.invalid("Invalid or expired reset token. Please request a new link.");
  }
}
