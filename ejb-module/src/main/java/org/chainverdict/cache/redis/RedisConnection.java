package org.chainverdict.cache.redis;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.observability.RedisProbe;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNodes;
import org.redisson.client.codec.ByteArrayCodec;
import org.redisson.config.Config;

/**
 * The one Redis client of this node. It is opened and pinged in the background, so that neither its
 * slow first use nor a dead server is ever on the path of a request.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RedisConnection {

  private static final Logger LOG = Logger.getLogger(RedisConnection.class.getName());
  static final int TIMEOUT_MILLIS = 500;
  private static final int LOOK_SECONDS = 5;

  @Inject private RedisStatus status;
  @Inject private Settings settings;
  @Resource private ManagedScheduledExecutorService scheduler;

  private RedissonClient client;

  @PostConstruct
  void start() {
    if (settings.optional(Setting.REDIS_URL).isEmpty()) {
      LOG.info("No REDIS_URL is set: this node runs without the Redis mirror");
      return;
    }
    status.configured();
    var unused = scheduler.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (client != null) {
      client.shutdown(0, TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    long start = System.nanoTime();
    boolean alive;
    try {
      alive = client().getRedisNodes(RedisNodes.SINGLE).pingAll(1, TimeUnit.SECONDS);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "Redis does not answer", e);
      alive = false;
    }
    RedisProbe.Result before = status.lastResult();
    status.seen(alive, alive ? Duration.ofNanos(System.nanoTime() - start) : Duration.ZERO);
    if (alive != before.alive()) {
      LOG.log(
          alive ? Level.INFO : Level.WARNING,
          alive ? "Redis answers" : "Redis does not answer; requests go on without it");
    }
  }

  public boolean isConfigured() {
    return settings.optional(Setting.REDIS_URL).isPresent();
  }

  /** Slow at the first call: never to be called on the way of a request. */
  public synchronized RedissonClient client() {
    if (client == null) {
      Config config = new Config().setCodec(ByteArrayCodec.INSTANCE).setLazyInitialization(true);
      config
          .useSingleServer()
          .setAddress(settings.text(Setting.REDIS_URL))
          .setConnectTimeout(TIMEOUT_MILLIS)
          .setTimeout(TIMEOUT_MILLIS)
          .setRetryAttempts(0)
          .setConnectionMinimumIdleSize(1)
          .setConnectionPoolSize(8)
          .setSubscriptionConnectionMinimumIdleSize(0)
          .setClientName("chainverdict");
      client = Redisson.create(config);
    }
    return client;
  }
}
