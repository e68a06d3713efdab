package org.chainverdict.ratelimit.hazelcast;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chainverdict.ratelimit.SharedCounts;

/** The counters in a map whose size and age are bounded by the cluster's configuration. */
@ApplicationScoped
public class HazelcastCounts implements SharedCounts {

  static final String MAP = "ratelimit-counters";

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Inject private GridCalls calls;

  @Override
  public <T> T ask(Duration patience, boolean patient, Function<Cells, T> work, Consumer<T> late) {
    return calls.call(
        patience, patient, () -> work.apply(new GridCells(hazelcast.getMap(MAP))), late);
  }

  /** Node clocks may differ; the grid keeps one of its own. */
  @Override
  public long now() {
    try {
      return hazelcast.getCluster().getClusterTime();
    } catch (HazelcastException | IllegalStateException e) {
      return System.currentTimeMillis();
    }
  }

  @Override
  public int members() {
    try {
      return hazelcast.getCluster().getMembers().size();
    } catch (HazelcastException | IllegalStateException e) {
      return 1;
    }
  }

  /** Compare and swap: works on members that do not know the application's classes. */
  private record GridCells(IMap<String, String> map) implements Cells {

    @Override
    public String get(String key) {
      return map.get(key);
    }

    @Override
    public boolean swap(String key, String expected, String value) {
      return expected == null
          ? map.putIfAbsent(key, value) == null
          : map.replace(key, expected, value);
    }
  }
}
