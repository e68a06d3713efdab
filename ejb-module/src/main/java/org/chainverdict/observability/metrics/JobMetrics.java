package org.chainverdict.observability.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chainverdict.jobs.JobStore;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.DatabaseUnavailable;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Jobs by state as gauges. The queue is shared, so every node shows the same numbers; they are
 * counted anew at most every few seconds, however often they are scraped.
 */
@ApplicationScoped
public class JobMetrics {

  private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();
  private static final List<String> STATES = List.of("waiting", "active", "dead");

  @Inject private JobStore jobs;
  @Inject private MetricRegistry registry;

  private Map<String, Long> counts = Map.of();
  private long countedAt;

  void register(@Observes DatabaseReady event) {
    for (String state : STATES) {
      var unused = registry.gauge("chainverdict.jobs", () -> count(state), new Tag("state", state));
    }
  }

  private synchronized long count(String state) {
    if (counts.isEmpty() || System.nanoTime() - countedAt > FRESH_NANOS) {
      try {
        counts = jobs.counts();
      } catch (DatabaseUnavailable e) {
        // The last known numbers stay; readiness tells of the database.
        counts = counts.isEmpty() ? Map.of("waiting", 0L, "active", 0L, "dead", 0L) : counts;
      }
      countedAt = System.nanoTime();
    }
    return counts.getOrDefault(state, 0L);
  }
}
