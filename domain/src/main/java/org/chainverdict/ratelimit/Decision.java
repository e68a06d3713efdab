package org.chainverdict.ratelimit;

/**
 * What a limiter says about one request.
 *
 * @param remaining how many more this window takes, as far as this node knows
 * @param resetMillis until the window ends
 */
public record Decision(
    Limiter limiter, Policy policy, Outcome outcome, int remaining, long resetMillis) {

  /** How a request fared. */
  public enum Outcome {
    ADMITTED,
    REFUSED,
    /** Over the limit, and let through because the limiter only watches. */
    SHADOWED,
    /** Let through on this node's own account: the shared counters were out of reach. */
    OPEN,
    /** Nothing could be known, and this limiter lets nothing through then. */
    CLOSED,
    /** Not counted. */
    EXEMPT;

    public String wireName() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A decision that counts nothing. */
  public static Decision exempt(Limiter limiter, Policy policy) {
    return new Decision(
        limiter, policy, Outcome.EXEMPT, policy.limit(), policy.window().toMillis());
  }

  public boolean passes() {
    return outcome != Outcome.REFUSED && outcome != Outcome.CLOSED;
  }

  /** Seconds until the window ends, rounded up: coming back then works. */
  public long resetSeconds() {
    return Math.max(1, (resetMillis + 999) / 1_000);
  }
}
