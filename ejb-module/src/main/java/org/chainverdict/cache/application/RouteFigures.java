package org.chainverdict.cache.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What became of the requests to one cached route on this node. */
public final class RouteFigures {

  private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

  RouteFigures() {
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, new LongAdder());
    }
  }

  public void count(Outcome outcome) {
    counts.get(outcome).increment();
  }

  public void add(Outcome outcome, long amount) {
    counts.get(outcome).add(amount);
  }

  public long of(Outcome outcome) {
    return counts.get(outcome).sum();
  }

  /** What is counted. */
  public enum Outcome {
    /** Answered from the memory of this node. */
    HIT,
    /** Answered with what another node had made. */
    SHARED_HIT,
    /** Answered with what had outlived a restart. */
    MIRROR_HIT,
    /** Made anew. */
    MISS,
    /** Passed by: nothing may be stored for it, or nothing may be served now. */
    BYPASS,
    /** Waited for another request that was making the same answer. */
    WAITED,
    /** Not stored, because something changed while it was made. */
    OVERTAKEN,
    /** Found, but made of what has changed since. */
    STALE,
    /** Hits that were answered with 304. */
    NOT_MODIFIED,
    /** Bytes of hits, as sent. */
    BYTES
  }
}
