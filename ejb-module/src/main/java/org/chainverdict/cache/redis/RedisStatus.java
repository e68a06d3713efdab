package org.chainverdict.cache.redis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.chainverdict.observability.RedisProbe;

/** The last thing known of Redis. */
@ApplicationScoped
public class RedisStatus implements RedisProbe {

  private volatile Result last = new Result(false, false, Duration.ZERO);

  @Override
  public Result lastResult() {
    return last;
  }

  void configured() {
    last = new Result(true, false, Duration.ZERO);
  }

  void seen(boolean alive, Duration latency) {
    last = new Result(true, alive, latency);
  }
}
