package org.chainverdict.ratelimit.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.ratelimit.CountsUnavailable;
import org.chainverdict.ratelimit.PolicyNews;

/** The version of the limits in a map; nodes look at it every second. */
@ApplicationScoped
public class HazelcastPolicyNews implements PolicyNews {

  private static final Logger LOG = Logger.getLogger(HazelcastPolicyNews.class.getName());
  private static final String MAP = "ratelimit-policies";
  private static final String KEY = "version";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Inject private GridCalls calls;

  @Override
  public void announce(long version) {
    try {
      calls.call(
          PATIENCE,
          true,
          () -> {
            hazelcast.<String, Long>getMap(MAP).set(KEY, version);
            return null;
          });
    } catch (CountsUnavailable e) {
      LOG.log(Level.WARNING, "Other nodes hear of changed rate limits late: {0}", e.getMessage());
    }
  }

  @Override
  public OptionalLong latest() {
    try {
      Long version =
          calls.call(PATIENCE, false, () -> hazelcast.<String, Long>getMap(MAP).get(KEY));
      return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    } catch (CountsUnavailable e) {
      return OptionalLong.empty();
    }
  }
}
