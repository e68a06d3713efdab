package org.chainverdict.ratelimit.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chainverdict.platform.http.MicroExchange;
import org.chainverdict.ratelimit.Counters;
import org.chainverdict.ratelimit.Decision;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.SharedCounts;
import org.chainverdict.ratelimit.Subject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A decision of the limiter and its headers, with tokens at hand and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LimiterBenchmark {

  private final Policy wide = new Policy(Policy.MAX_LIMIT, Duration.ofHours(1), false);
  private final Policy narrow = new Policy(1, Duration.ofHours(1), false);
  private final Subject one = Subject.address("203.0.113.1");
  private final Subject other = Subject.address("203.0.113.2");
  private final Counters counters =
      new Counters(new OneNode(), Duration.ofSeconds(2), Duration.ofSeconds(5));
  private final MicroExchange exchange = new MicroExchange(Map.of());
  private final HttpServletRequest request = exchange.request();
  private final HttpServletResponse response = exchange.response();

  @Benchmark
  public long admitted() {
    return decide(wide, one);
  }

  @Benchmark
  public long refused() {
    return decide(narrow, other);
  }

  private long decide(Policy policy, Subject subject) {
    Decision decision = counters.decide(Limiter.API, policy, subject);
    exchange.clear();
    LimitHeaders.add(request, response, decision);
    return exchange.written;
  }

  /** A grid of one node. */
  private static final class OneNode implements SharedCounts, SharedCounts.Cells {

    private final Map<String, String> cells = new ConcurrentHashMap<>();

    @Override
    public <T> T ask(
        Duration patience, boolean patient, Function<Cells, T> work, Consumer<T> late) {
      return work.apply(this);
    }

    @Override
    public long now() {
      return System.currentTimeMillis();
    }

    @Override
    public int members() {
      return 1;
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
  }
}
