package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts of this node since its start. */
@ApplicationScoped
public class MirrorFigures {

  private final Map<Event, LongAdder> counts = new EnumMap<>(Event.class);

  public MirrorFigures() {
    for (Event event : Event.values()) {
      counts.put(event, new LongAdder());
    }
  }

  void count(Event event) {
    count(event, 1);
  }

  void count(Event event, long times) {
    counts.get(event).add(times);
  }

  public long of(Event event) {
    return counts.get(event).sum();
  }

  /** What is counted. */
  public enum Event {
    /** Copies written. */
    WRITTEN,
    /** Copies taken away because hotter ones need the room, or the answer is stale. */
    REMOVED,
    /** Copies that should have been written while the mirror was not to be had. */
    DROPPED,
    /** Copies that the mirror has lost, and that are written anew. */
    LOST,
    /** Calls that failed or took too long. */
    FAILURE,
    /** How often the circuit breaker opened. */
    OPENED,
    /** Copies read after the start. */
    READ,
    /** Of them, served again from then on. */
    RESTORED,
    /** Of them, made of what has changed since, or past their time. */
    REJECTED_STALE,
    /** Of them, not what this node's predecessor has written. */
    REJECTED_FOREIGN
  }
}
