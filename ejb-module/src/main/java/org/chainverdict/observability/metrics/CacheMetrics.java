package org.chainverdict.observability.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.Figures;
import org.chainverdict.cache.application.Parts;
import org.chainverdict.cache.application.RouteFigures;
import org.chainverdict.cache.application.RouteFigures.Outcome;
import org.chainverdict.cache.application.mirror.MirrorBreaker;
import org.chainverdict.cache.application.mirror.MirrorFigures;
import org.chainverdict.cache.application.mirror.Mirroring;
import org.chainverdict.persistence.DatabaseReady;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Stored answers of this node as gauges: requests by route and outcome, memory, invalidations. */
@ApplicationScoped
public class CacheMetrics {

  private static final String PREFIX = "chainverdict.cache.";

  @Inject private AnswerCache answers;
  @Inject private Figures figures;
  @Inject private MirrorBreaker breaker;
  @Inject private MirrorFigures mirror;
  @Inject private Parts parts;
  @Inject private Mirroring mirroring;
  @Inject private MetricRegistry registry;

  void register(@Observes DatabaseReady event) {
    figures.byRoute().forEach(this::register);
    var unusedBytes = registry.gauge(PREFIX + "bytes", () -> answers.memory().bytes());
    var unusedEntries = registry.gauge(PREFIX + "entries", () -> answers.memory().entries());
    var unusedEvictions = registry.gauge(PREFIX + "evictions", () -> answers.memory().evictions());
    var unusedParts = registry.gauge(PREFIX + "parts.entries", () -> parts.memory().entries());
    var unusedKnown = registry.gauge(PREFIX + "parts.hits", () -> parts.memory().hits());
    var unusedRead = registry.gauge(PREFIX + "parts.misses", () -> parts.memory().misses());
    var unusedRounds = registry.gauge(PREFIX + "invalidations", figures::invalidations);
    for (MirrorFigures.Event counted : MirrorFigures.Event.values()) {
      String name = counted.name().toLowerCase(Locale.ROOT);
      var unused =
          registry.gauge(PREFIX + "mirror", () -> mirror.of(counted), new Tag("event", name));
    }
    var unusedCopies = registry.gauge(PREFIX + "mirror.entries", () -> mirroring.size().entries());
    var unusedSize = registry.gauge(PREFIX + "mirror.bytes", () -> mirroring.size().bytes());
    var unusedState = registry.gauge(PREFIX + "mirror.closed", () -> breaker.isClosed() ? 1 : 0);
    var unusedSilent = registry.gauge(PREFIX + "unconfirmed", figures::unconfirmedRounds);
  }

  private void register(String route, RouteFigures counts) {
    for (Outcome outcome : Outcome.values()) {
      String name = outcome.name().toLowerCase(Locale.ROOT);
      var unused =
          registry.gauge(
              PREFIX + "requests",
              () -> counts.of(outcome),
              new Tag("route", route),
              new Tag("outcome", name));
    }
  }
}
