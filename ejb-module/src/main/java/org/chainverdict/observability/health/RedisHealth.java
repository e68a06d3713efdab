package org.chainverdict.observability.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.observability.RedisProbe;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Always up, because the node serves without Redis as well; the data says how Redis is. */
@Readiness
@ApplicationScoped
public class RedisHealth implements HealthCheck {

  @Inject private RedisProbe redis;

  @Override
  public HealthCheckResponse call() {
    RedisProbe.Result result = redis.lastResult();
    return HealthCheckResponse.named("redis")
        .up()
        .withData("configured", result.configured())
        .withData("connected", result.alive())
        .build();
  }
}
