package org.chainverdict.observability.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chainverdict.ratelimit.Decision.Outcome;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what the limiters said, by limiter and outcome. */
@ApplicationScoped
public class RateLimitMetrics {

  private static final String NAME = "chainverdict.ratelimit.decisions";

  /** The registry takes longer to find a counter than the limiter to decide. */
  private final Map<String, Map<Outcome, Counter>> counters = new ConcurrentHashMap<>();

  @Inject private MetricRegistry registry;

  public void count(String limiter, Outcome outcome) {
    counters.computeIfAbsent(limiter, this::all).get(outcome).inc();
  }

  private Map<Outcome, Counter> all(String limiter) {
    Map<Outcome, Counter> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      all.put(
          outcome,
          registry.counter(
              NAME, new Tag("limiter", limiter), new Tag("outcome", outcome.wireName())));
    }
    return all;
  }
}
