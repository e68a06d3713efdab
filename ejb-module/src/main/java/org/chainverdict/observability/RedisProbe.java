package org.chainverdict.observability;

import java.time.Duration;

/** What is known of Redis from the last look in the background; asking never waits. */
public interface RedisProbe {

  /**
   * @param configured false when no address is set
   * @param alive whether the last ping was answered
   * @param latency of the last ping; zero when it was not answered
   */
  record Result(boolean configured, boolean alive, Duration latency) {}

  Result lastResult();
}
