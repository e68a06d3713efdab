package org.chainverdict.ratelimit.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.audit.SecurityEvent.Type;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.SignInThrottle;
import org.chainverdict.ratelimit.Counters.Key;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.PolicyChanges;
import org.chainverdict.ratelimit.PolicyNews;
import org.chainverdict.ratelimit.PolicyStore;
import org.chainverdict.ratelimit.RefusalLog;
import org.chainverdict.ratelimit.SharedCounts;
import org.chainverdict.ratelimit.Subject;

/**
 * Limits as administrators see and change them. A change is stored first, then holds on this node
 * at once and on the others within a second.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RateLimitAdministration {

  private static final int SHOWN = 50;

  @Inject private AuditTrail auditTrail;
  @Inject private Policies policies;
  @Inject private PolicyNews news;
  @Inject private PolicyStore store;
  @Inject private RateLimits limits;
  @Inject private RefusalLog refusals;
  @Inject private SharedCounts counts;
  @Inject private SignInThrottle throttle;

  /** The limits in force, and who ran into them. */
  public Overview overview() {
    long now = counts.now();
    return new Overview(
        Arrays.stream(Limiter.values())
            .map(each -> new InForce(each, policies.of(each), policies.isChanged(each)))
            .toList(),
        policies.allowed(),
        refusals.top(SHOWN).stream().map(refused -> limited(refused, now)).toList());
  }

  public InForce change(Caller caller, Limiter limiter, Policy policy) {
    apply(store.change(limiter, policy, caller.id()));
    record(
        caller,
        Type.RATE_LIMIT_CHANGED,
        "%s: %d in %d s%s"
            .formatted(
                limiter.wireName(),
                policy.limit(),
                policy.window().toSeconds(),
                policy.shadow() ? ", shadow" : ""));
    return inForce(limiter);
  }

  public InForce reset(Caller caller, Limiter limiter) {
    apply(store.reset(limiter));
    record(caller, Type.RATE_LIMIT_CHANGED, limiter.wireName() + ": as set");
    return inForce(limiter);
  }

  /**
   * @param addresses null: the setting holds again
   */
  public List<String> allow(Caller caller, List<String> addresses) {
    apply(store.allow(addresses, caller.id()));
    // Addresses are personal data, so the trail tells how many there are and not which.
    record(
        caller,
        Type.RATE_LIMIT_ALLOW_LIST_CHANGED,
        addresses == null ? "as set" : addresses.size() + " entries");
    return policies.allowed();
  }

  /** Whoever ran into the limit begins a new window. */
  public void lift(Caller caller, Limiter limiter, Subject subject) {
    limits.lift(limiter, subject);
    refusals.forget(new Key(limiter, subject));
    record(caller, Type.RATE_LIMIT_LIFTED, limiter.wireName());
  }

  /** Forgets wrong passwords, so that the owner can sign in again. */
  public void unlockSignIn(Caller caller, EmailAddress email) {
    throttle.unlock(email);
    record(caller, Type.SIGN_IN_UNLOCKED, null);
  }

  private void apply(PolicyChanges changes) {
    policies.apply(changes);
    news.announce(changes.version());
  }

  private void record(Caller caller, Type type, String detail) {
    auditTrail.record(new SecurityEvent(type, caller.id(), caller.id(), detail));
  }

  private InForce inForce(Limiter limiter) {
    return new InForce(limiter, policies.of(limiter), policies.isChanged(limiter));
  }

  private Limited limited(RefusalLog.Refused refused, long now) {
    Policy policy = policies.of(refused.counter().limiter());
    long left = Math.max(0, refused.start() + policy.window().toMillis() - now);
    return new Limited(
        refused.counter(),
        refused.times(),
        left == 0 ? 0 : refused.used(),
        policy.limit(),
        (left + 999) / 1_000);
  }

  /**
   * @param changed by an administrator, so the setting does not hold
   */
  public record InForce(Limiter limiter, Policy policy, boolean changed) {}

  /**
   * @param times refused within the last hour or so
   * @param resetSeconds until the window ends; 0 when it is over
   */
  public record Limited(Key counter, long times, int used, int limit, long resetSeconds) {}

  /** All of it. */
  public record Overview(List<InForce> limiters, List<String> allowed, List<Limited> limited) {}
}
