package org.chainverdict.ratelimit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.ObjLongConsumer;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.observability.metrics.RateLimitMetrics;
import org.chainverdict.ratelimit.Counters;
import org.chainverdict.ratelimit.Decision;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.SharedCounts;
import org.chainverdict.ratelimit.Subject;
import org.chainverdict.shared.Problem;

/** Counts requests, messages and whatever else has a limit. Not an EJB: it is on every way. */
@ApplicationScoped
public class RateLimits {

  private Counters counters;
  private RateLimitMetrics metrics;
  private Policies policies;
  private boolean enabled;

  RateLimits() {}

  @Inject
  public RateLimits(
      SharedCounts counts, Policies policies, RateLimitMetrics metrics, Settings settings) {
    this.counters =
        new Counters(
            counts,
            settings.duration(Setting.RATELIMIT_WAIT),
            settings.duration(Setting.RATELIMIT_WAIT_CLOSED));
    this.policies = policies;
    this.metrics = metrics;
    this.enabled = settings.flag(Setting.RATELIMIT_ENABLED);
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** Counts one request of a client at this address. */
  public Decision decide(Limiter limiter, Subject subject, String clientAddress) {
    if (!enabled || policies.isAllowed(clientAddress)) {
      return Decision.exempt(limiter, policies.of(limiter));
    }
    return decide(limiter, subject);
  }

  /** Counts one use of something by somebody, wherever it comes from. */
  public Decision decide(Limiter limiter, Subject subject) {
    Policy policy = policies.of(limiter);
    if (!enabled) {
      return Decision.exempt(limiter, policy);
    }
    Decision decision = counters.decide(limiter, policy, subject);
    metrics.count(limiter.wireName(), decision.outcome());
    return decision;
  }

  /**
   * The limit for whoever counts by himself, in one step with what he counts. Where nobody is to be
   * refused it is out of reach.
   */
  public Policy watched(Limiter limiter) {
    Policy policy = policies.of(limiter);
    return enabled && !policy.shadow()
        ? policy
        : new Policy(Policy.MAX_LIMIT, policy.window(), policy.shadow());
  }

  /**
   * The refusal that belongs to a decision.
   *
   * @throws Problem when the decision lets nothing through
   */
  public static void enforce(Decision decision) {
    if (decision.outcome() == Decision.Outcome.CLOSED) {
      throw Problem.unavailable(
          "The service is temporarily unavailable. Please try again in a few seconds.",
          Duration.ofSeconds(2));
    }
    if (!decision.passes()) {
      throw Problem.tooMany(
          "Too many requests. Please try again in %s.".formatted(pause(decision.resetSeconds())),
          Duration.ofSeconds(decision.resetSeconds()));
    }
  }

  private static String pause(long seconds) {
    if (seconds <= 90) {
      return seconds == 1 ? "a second" : seconds + " seconds";
    }
    return (seconds + 59) / 60 + " minutes";
  }

  void lift(Limiter limiter, Subject subject) {
    counters.lift(limiter, subject);
  }

  void tidy(Duration idle, ObjLongConsumer<Counters.Key> refusals) {
    counters.tidy(idle, refusals);
  }
}
