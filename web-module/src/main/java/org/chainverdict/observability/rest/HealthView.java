package org.chainverdict.observability.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.chainverdict.observability.DatabaseProbe;
import org.chainverdict.observability.RedisProbe;

/** The full check ({@code HealthCheck}). */
public record HealthView(
    String status,
    Instant timestamp,
    String responseTime,
    Services services,
    Map<String, Object> system,
    Map<String, Object> application,
    @JsonInclude(JsonInclude.Include.ALWAYS) String note) {

  /** What the node stands on. */
  public record Services(DatabaseView database, RedisView redis) {}

  /** State in the words of the original's database driver. */
  public record DatabaseView(String status, String state) {}

  /** How the mirror is; it never decides about the whole. */
  public record RedisView(
      String status, boolean connected, boolean monitored, String responseTime, String note) {}

  static HealthView of(
      Instant now,
      String responseTime,
      DatabaseProbe.Result database,
      RedisProbe.Result redis,
      boolean withDetails) {
    boolean alive = database.alive();
    return new HealthView(
        Units.state(alive),
        now,
        responseTime,
        new Services(
            new DatabaseView(Units.state(alive), alive ? "connected" : "disconnected"),
            redis(redis)),
        withDetails ? SystemDetails.system() : Map.of(),
        withDetails ? SystemDetails.application() : Map.of("uptime", Units.uptime()),
        redis.alive() ? null : "Redis does not answer; answers are served without the mirror");
  }

  private static RedisView redis(RedisProbe.Result redis) {
    return new RedisView(
        Units.state(redis.alive()),
        redis.alive(),
        redis.configured(),
        redis.alive() ? redis.latency().toMillis() + "ms" : null,
        redis.configured() ? null : "not configured");
  }
}
