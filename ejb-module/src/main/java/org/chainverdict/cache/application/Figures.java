package org.chainverdict.cache.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts of this node, by route. */
@ApplicationScoped
public class Figures {

  private final Map<String, RouteFigures> routes = new ConcurrentHashMap<>();
  private final LongAdder invalidations = new LongAdder();
  private final LongAdder unconfirmed = new LongAdder();

  public RouteFigures of(String route) {
    return routes.computeIfAbsent(route, unused -> new RouteFigures());
  }

  public Map<String, RouteFigures> byRoute() {
    return new TreeMap<>(routes);
  }

  /** Rounds of invalidation that began here. */
  public void invalidated() {
    invalidations.increment();
  }

  /** Rounds that a node did not confirm in time; its permit had ended by then. */
  public void unconfirmed() {
    unconfirmed.increment();
  }

  public long invalidations() {
    return invalidations.sum();
  }

  public long unconfirmedRounds() {
    return unconfirmed.sum();
  }
}
