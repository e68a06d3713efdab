package org.chainverdict.ratelimit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjLongConsumer;

/** All counters that this node has asked for lately. */
public final class Counters {

  /** A flood of invented addresses must not fill the memory; the rest asks every time. */
  static final int MAX_BUCKETS = 50_000;

  private final Map<Limiter, ConcurrentHashMap<String, Bucket>> buckets =
      new EnumMap<>(Limiter.class);
  private final SharedCounts counts;
  private final Duration patienceOpen;
  private final Duration patienceClosed;

  /**
   * @param patienceOpen how long a limiter that fails open waits for the shared counters
   * @param patienceClosed how long one waits that fails closed
   */
  public Counters(SharedCounts counts, Duration patienceOpen, Duration patienceClosed) {
    this.counts = counts;
    this.patienceOpen = patienceOpen;
    this.patienceClosed = patienceClosed;
    for (Limiter limiter : Limiter.values()) {
      buckets.put(limiter, new ConcurrentHashMap<>());
    }
  }

  /** Counts one request. */
  public Decision decide(Limiter limiter, Policy policy, Subject subject) {
    ConcurrentHashMap<String, Bucket> own = buckets.get(limiter);
    while (true) {
      Bucket bucket = own.get(subject.key());
      if (bucket == null) {
        boolean kept = own.mappingCount() < MAX_BUCKETS;
        bucket = new Bucket(key(limiter, subject), limiter, kept);
        if (kept) {
          Bucket other = own.putIfAbsent(subject.key(), bucket);
          bucket = other == null ? bucket : other;
        }
      }
      Decision decision = bucket.decide(policy, counts, patience(limiter));
      if (decision != null) {
        return decision;
      }
      own.remove(subject.key(), bucket);
    }
  }

  /** Begins a new window for the subject, on all nodes. */
  public void lift(Limiter limiter, Subject subject) {
    String key = key(limiter, subject);
    counts.ask(
        patienceClosed,
        true,
        cells -> {
          Ledger.restart(cells, key, counts.now());
          return null;
        },
        late -> {});
    Bucket bucket = buckets.get(limiter).get(subject.key());
    if (bucket != null) {
      bucket.look();
    }
  }

  /**
   * Gives back the tokens of counters that nobody has asked for lately, and forgets them.
   *
   * @param refusals is told how often each counter has refused since the last time
   */
  public void tidy(Duration idle, ObjLongConsumer<Key> refusals) {
    buckets.forEach(
        (limiter, own) ->
            own.forEach(
                (subject, bucket) -> {
                  long refused = bucket.takeRefusals();
                  if (refused > 0) {
                    refusals.accept(new Key(limiter, new Subject(subject)), refused);
                  }
                  if (bucket.retire(counts, patienceClosed, idle.toMillis())) {
                    own.remove(subject, bucket);
                  }
                }));
  }

  /** How many counters this node holds, by limiter. */
  public Map<Limiter, Integer> sizes() {
    Map<Limiter, Integer> sizes = new HashMap<>();
    buckets.forEach((limiter, own) -> sizes.put(limiter, own.size()));
    return sizes;
  }

  private Duration patience(Limiter limiter) {
    return limiter.failure() == Limiter.Failure.OPEN ? patienceOpen : patienceClosed;
  }

  private static String key(Limiter limiter, Subject subject) {
    return limiter.wireName() + '|' + subject.key();
  }

  /** The name of a counter among the shared ones. */
  public static String name(Key key) {
    return key(key.limiter(), key.subject());
  }

  /**
   * @param count the shared counter as it is stored; null when there is none
   */
  public static RefusalLog.Refused refused(Key key, long times, String count) {
    WindowCount stored = WindowCount.parse(count);
    return stored == null
        ? new RefusalLog.Refused(key, times, 0, 0)
        : new RefusalLog.Refused(key, times, stored.start(), stored.used());
  }

  /** One counter. */
  public record Key(Limiter limiter, Subject subject) {}
}
