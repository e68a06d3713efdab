package org.chainverdict.ratelimit.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainverdict.ratelimit.Counters;
import org.chainverdict.ratelimit.Counters.Key;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.RefusalLog;
import org.chainverdict.ratelimit.Subject;

/** How often each counter has refused, summed up by all nodes in a map. */
@ApplicationScoped
public class HazelcastRefusalLog implements RefusalLog {

  private static final String MAP = "ratelimit-refusals";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** In a flood of addresses the loudest are of interest. */
  private static final int MOST_AT_ONCE = 200;

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Inject private GridCalls calls;

  @Override
  public void add(Map<Key, Long> refusals) {
    List<Map.Entry<Key, Long>> loudest =
        refusals.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_AT_ONCE)
            .toList();
    calls.call(
        PATIENCE,
        false,
        () -> {
          IMap<String, Long> log = hazelcast.getMap(MAP);
          loudest.forEach(entry -> add(log, Counters.name(entry.getKey()), entry.getValue()));
          return null;
        });
  }

  private static void add(IMap<String, Long> log, String key, long times) {
    Long stored = log.putIfAbsent(key, times);
    while (stored != null && !log.replace(key, stored, stored + times)) {
      stored = log.get(key);
    }
  }

  @Override
  public List<Refused> top(int limit) {
    return calls.call(
        PATIENCE,
        true,
        () -> {
          List<Map.Entry<String, Long>> entries =
              new ArrayList<>(hazelcast.<String, Long>getMap(MAP).entrySet());
          entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
          IMap<String, String> counts = hazelcast.getMap(HazelcastCounts.MAP);
          return entries.stream()
              .limit(limit)
              .flatMap(entry -> refused(entry, counts.get(entry.getKey())))
              .toList();
        });
  }

  private static Stream<Refused> refused(Map.Entry<String, Long> entry, String count) {
    return key(entry.getKey()).stream().map(key -> Counters.refused(key, entry.getValue(), count));
  }

  private static Optional<Key> key(String name) {
    int bar = name.indexOf('|');
    return Limiter.named(name.substring(0, Math.max(0, bar)))
        .map(limiter -> new Key(limiter, new Subject(name.substring(bar + 1))));
  }

  @Override
  public void forget(Key counter) {
    calls.call(
        PATIENCE,
        true,
        () -> {
          hazelcast.getMap(MAP).delete(Counters.name(counter));
          return null;
        });
  }
}
