package org.chainverdict.devservices.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.chainverdict.devservices.bench.MixUser.Verdict;

/** What came of the mixed load so far. */
final class MixCount {

  private static final int STEPS = 20;

  private final long wanted;
  private final Consumer<String> progress;
  private final AtomicLong begun = new AtomicLong();
  private final LongAdder reads = new LongAdder();
  private final LongAdder stored = new LongAdder();
  private final LongAdder hits = new LongAdder();
  private final LongAdder writes = new LongAdder();
  private final LongAdder stale = new LongAdder();
  private final LongAdder foreign = new LongAdder();
  private final LongAdder failed = new LongAdder();

  MixCount(long wanted, Consumer<String> progress) {
    this.wanted = wanted;
    this.progress = progress;
  }

  /** To be called before each request; false when there have been enough. */
  boolean begin() {
    long number = begun.getAndIncrement();
    if (number < wanted && number > 0 && number % Math.max(1, wanted / STEPS) == 0) {
      Result now = result();
      progress.accept(
          "%d of %d: %.1f %% hits, %d stale, %d foreign, %d failed"
              .formatted(number, wanted, now.hitRate(), now.stale(), now.foreign(), now.failed()));
    }
    return number < wanted;
  }

  /**
   * @param cache the header X-Cache; empty where answers are never stored
   */
  void read(Verdict verdict, String cache) {
    reads.increment();
    if (!cache.isEmpty()) {
      stored.increment();
    }
    if (cache.equals("HIT")) {
      hits.increment();
    }
    if (verdict == Verdict.STALE) {
      stale.increment();
    }
    if (verdict == Verdict.FOREIGN) {
      foreign.increment();
    }
  }

  void wrote() {
    writes.increment();
  }

  void failed() {
    failed.increment();
  }

  /**
   * The sums.
   *
   * @param stored reads of routes whose answers are stored
   * @param failed answered otherwise than they should; not among reads and writes
   */
  record Result(
      long reads, long stored, long hits, long writes, long stale, long foreign, long failed) {

    long requests() {
      return reads + writes;
    }

    /** In a hundred of the reads of routes whose answers are stored. */
    double hitRate() {
      return 100.0 * hits / Math.max(1, stored);
    }

    double writeShare() {
      return 100.0 * writes / Math.max(1, requests());
    }
  }

  Result result() {
    return new Result(
        reads.sum(),
        stored.sum(),
        hits.sum(),
        writes.sum(),
        stale.sum(),
        foreign.sum(),
        failed.sum());
  }
}
