package org.chainverdict.ratelimit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** The grid of several nodes in one map, with a clock that tests set and a switch that cuts it. */
final class InMemoryCounts implements SharedCounts, SharedCounts.Cells {

  final Map<String, String> cells = new ConcurrentHashMap<>();
  final AtomicLong clock = new AtomicLong(1_000_000);
  final AtomicInteger asked = new AtomicInteger();
  final List<Runnable> lateAnswers = new ArrayList<>();
  volatile boolean away;

  /** Does what it is asked for, and says so only when nobody waits any more. */
  volatile boolean slow;

  volatile int members = 1;

  @Override
  public <T> T ask(Duration patience, boolean patient, Function<Cells, T> work, Consumer<T> late) {
    asked.incrementAndGet();
    if (away) {
      throw new CountsUnavailable(null);
    }
    T result = work.apply(this);
    if (slow) {
      lateAnswers.add(() -> late.accept(result));
      throw new CountsUnavailable(null);
    }
    return result;
  }

  @Override
  public long now() {
    return clock.get();
  }

  @Override
  public int members() {
    return members;
  }

  @Override
  public String get(String key) {
    return cells.get(key);
  }

  @Override
  public boolean swap(String key, String expected, String value) {
    return expected == null
        ? cells.putIfAbsent(key, value) == null
        : cells.replace(key, expected, value);
  }

  void pass(Duration time) {
    clock.addAndGet(time.toMillis());
  }

  /** What has left the counter in the running window. */
  int used(String key) {
    return WindowCount.parse(cells.get(key)).used();
  }
}
