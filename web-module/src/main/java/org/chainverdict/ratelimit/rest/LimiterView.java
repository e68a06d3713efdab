package org.chainverdict.ratelimit.rest;

import org.chainverdict.ratelimit.application.RateLimitAdministration.InForce;

/**
 * A limiter as it is in force.
 *
 * @param key {@code address}, {@code user-else-address} or {@code pair}
 * @param counting {@code exact} or {@code leased}
 * @param failure {@code open} or {@code closed}
 * @param changed by an administrator, so the setting does not hold
 */
public record LimiterView(
    String name,
    int limit,
    long windowSeconds,
    boolean shadow,
    String key,
    String counting,
    String failure,
    boolean changed) {

  static LimiterView of(InForce inForce) {
    return new LimiterView(
        inForce.limiter().wireName(),
        inForce.policy().limit(),
        inForce.policy().window().toSeconds(),
        inForce.policy().shadow(),
        word(inForce.limiter().key()),
        word(inForce.limiter().counting()),
        word(inForce.limiter().failure()),
        inForce.changed());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
