package org.chainverdict.ratelimit.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chainverdict.ratelimit.Counters;
import org.chainverdict.ratelimit.Decision;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.SharedCounts;
import org.chainverdict.ratelimit.Subject;
import org.chainverdict.shared.AddressRange;

/**
 * A program: CPU time of what the limiter does for each request on a node that has tokens, and for
 * one that is refused. The way to the grid is left out, since nearly no request takes it; reading
 * the request and writing the headers are in, with stand-ins that cost more than a server's.
 */
final class RateLimitBenchmark {

  private static final int ROUNDS = 5;
  private static final int REQUESTS = 1_000_000;
  private static final int SUBJECTS = 1_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Counters counters =
      new Counters(new OneNode(), Duration.ofMillis(250), Duration.ofSeconds(5));
  private final AddressRange allowed = AddressRange.parse("192.0.2.0/24");
  private final Map<String, Object> attributes = new HashMap<>();
  private final HttpServletRequest request =
      standIn(
          HttpServletRequest.class,
          arguments ->
              arguments.length == 1
                  ? attributes.get((String) arguments[0])
                  : attributes.put((String) arguments[0], arguments[1]));
  private final HttpServletResponse response =
      standIn(HttpServletResponse.class, arguments -> null);

  private RateLimitBenchmark() {}

  public static void main(String[] arguments) {
    RateLimitBenchmark benchmark = new RateLimitBenchmark();
    for (int round = 1; round <= ROUNDS; round++) {
      benchmark.run("admitted", new Policy(Policy.MAX_LIMIT, Duration.ofHours(1), false));
      benchmark.run("refused", new Policy(1, Duration.ofHours(1), false));
    }
  }

  private void run(String name, Policy policy) {
    long start = THREADS.getCurrentThreadCpuTime();
    int passed = 0;
    for (int i = 0; i < REQUESTS; i++) {
      String address = "203.0." + i % SUBJECTS / 250 + '.' + i % 250;
      boolean exempt = allowed.contains(AddressRange.bytes(address));
      Decision decision = counters.decide(Limiter.API, policy, Subject.address(address));
      attributes.clear();
      LimitHeaders.add(request, response, decision);
      passed += decision.passes() && !exempt ? 1 : 0;
    }
    double micros = (THREADS.getCurrentThreadCpuTime() - start) / 1_000.0 / REQUESTS;
    System.out.printf(
        "%-8s %.2f microseconds of CPU per request, %d passed%n", name, micros, passed);
  }

  private static <T> T standIn(Class<T> type, Function<Object[], Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            RateLimitBenchmark.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.apply(arguments)));
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
