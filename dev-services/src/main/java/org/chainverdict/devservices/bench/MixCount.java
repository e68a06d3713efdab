package org.chainverdict.devservices.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.chainverdict.devservices.bench.MixUser.Verdict;

/** What came of the mixed load so far. */
final class MixCount {

  private final AtomicLong begun = new AtomicLong();
  private final LongAdder reads = new LongAdder();
  private final LongAdder hits = new LongAdder();
  private final LongAdder writes = new LongAdder();
  private final LongAdder stale = new LongAdder();
  private final LongAdder foreign = new LongAdder();
  private final LongAdder failed = new LongAdder();

  /** The number of the next request, from 0. */
  long begin() {
    return begun.getAndIncrement();
  }

  void read(Verdict verdict, boolean hit) {
    reads.increment();
    if (hit) {
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
   * @param requests that were answered as they should
   */
  record Result(long reads, long hits, long writes, long stale, long foreign, long failed) {

    long requests() {
      return reads + writes;
    }

    double hitRate() {
      return 100.0 * hits / Math.max(1, reads);
    }

    double writeShare() {
      return 100.0 * writes / Math.max(1, requests());
    }
  }

  Result result() {
    return new Result(
        reads.sum(), hits.sum(), writes.sum(), stale.sum(), foreign.sum(), failed.sum());
  }
}
