package org.chainverdict.ratelimit.rest;

import java.util.List;
import org.chainverdict.ratelimit.application.RateLimitAdministration.Limited;
import org.chainverdict.ratelimit.application.RateLimitAdministration.Overview;

/** The answer of {@code GET /api/admin/rate-limits}. */
public record OverviewView(
    List<LimiterView> limiters, List<String> allowList, List<LimitedView> limited) {

  static OverviewView of(Overview overview) {
    return new OverviewView(
        overview.limiters().stream().map(LimiterView::of).toList(),
        overview.allowed(),
        overview.limited().stream().map(LimitedView::of).toList());
  }

  /**
   * Somebody who was refused.
   *
   * @param refusals within the last hour or so
   * @param used of the limit, in the window that ends in {@code resetSeconds}
   */
  public record LimitedView(
      String limiter, String subject, long refusals, int used, int limit, long resetSeconds) {

    static LimitedView of(Limited limited) {
      return new LimitedView(
          limited.counter().limiter().wireName(),
          limited.counter().subject().key(),
          limited.times(),
          limited.used(),
          limited.limit(),
          limited.resetSeconds());
    }
  }
}
