package org.chainverdict.platform.overload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.persistence.DatabaseReady;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What this node can take, and what it had to turn away. */
@ApplicationScoped
public class Capacity {

  private static final String PREFIX = "chainverdict.load.";
  private static final Duration WAIT = Duration.ofMillis(250);

  /** With a full heap requests go on one by one, so to speak: at a stop it would never empty. */
  private static final int NARROWED = 16;

  private final LongAdder shedForRequests = new LongAdder();
  private final LongAdder shedForHeap = new LongAdder();

  private Turns turns;
  private HeapPressure heap;
  private int narrow;

  Capacity() {}

  @Inject
  public Capacity(Settings settings) {
    this(
        settings.integer(Setting.LOAD_MAX_REQUESTS),
        new HeapPressure(settings.integer(Setting.LOAD_HEAP_PERCENT)));
  }

  Capacity(int most, HeapPressure heap) {
    this.turns = new Turns(most, WAIT);
    this.heap = heap;
    this.narrow = Math.max(1, most / NARROWED);
  }

  void register(@Observes DatabaseReady event, MetricRegistry registry) {
    var unusedNow = registry.gauge(PREFIX + "requests", this::underWay);
    var unusedRequests =
        registry.gauge(PREFIX + "shed", shedForRequests::sum, new Tag("reason", "requests"));
    var unusedHeap = registry.gauge(PREFIX + "shed", shedForHeap::sum, new Tag("reason", "heap"));
  }

  /** Whoever is let in must leave again. */
  public boolean enter() {
    if (turns.underWay() >= narrow && heap.isHigh()) {
      shedForHeap.increment();
      return false;
    }
    boolean taken = turns.take();
    if (!taken) {
      shedForRequests.increment();
    }
    return taken;
  }

  public void leave() {
    turns.giveBack();
  }

  int underWay() {
    return turns.underWay();
  }

  long shed() {
    return shedForRequests.sum() + shedForHeap.sum();
  }
}
