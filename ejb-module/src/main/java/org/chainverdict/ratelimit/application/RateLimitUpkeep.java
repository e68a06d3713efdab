package org.chainverdict.ratelimit.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.DatabaseUnavailable;
import org.chainverdict.ratelimit.Counters.Key;
import org.chainverdict.ratelimit.CountsUnavailable;
import org.chainverdict.ratelimit.PolicyNews;
import org.chainverdict.ratelimit.PolicyStore;
import org.chainverdict.ratelimit.RefusalLog;

/** What this node does for the limiters beside requests. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RateLimitUpkeep {

  private static final Logger LOG = Logger.getLogger(RateLimitUpkeep.class.getName());
  private static final Duration TIDY = Duration.ofSeconds(5);
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** Looks for news each second; each thirtieth look asks the database, should news get lost. */
  private static final int LOOKS_PER_LOAD = 30;

  @Inject private Policies policies;
  @Inject private PolicyNews news;
  @Inject private PolicyStore store;
  @Inject private RateLimits limits;
  @Inject private RefusalLog refusals;
  @Resource private ManagedScheduledExecutorService scheduler;

  private int looks;

  @PostConstruct
  void start() {
    // Touched here, so that an unusable limit is told at start and not by the first request.
    limits.isEnabled();
    long pause = TIDY.toMillis();
    var tidying =
        scheduler.scheduleWithFixedDelay(() -> tidy(IDLE), pause, pause, TimeUnit.MILLISECONDS);
    var looking = scheduler.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    LOG.log(Level.FINE, "Rate limits are looked after: {0}, {1}", new Object[] {tidying, looking});
  }

  public void load(@Observes DatabaseReady event) {
    load();
  }

  /** Unused tokens go back; the last refusals are not worth a bean that was never made before. */
  @PreDestroy
  void stop() {
    try {
      limits.tidy(Duration.ZERO, (counter, times) -> {});
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "Tokens of this node are lost", e);
    }
  }

  private void look() {
    looks++;
    OptionalLong latest = news.latest();
    boolean isNews = latest.isPresent() && latest.getAsLong() != policies.version();
    if (isNews || looks % LOOKS_PER_LOAD == 0) {
      load();
    }
  }

  private void load() {
    try {
      policies.apply(store.load());
    } catch (DatabaseUnavailable e) {
      LOG.log(Level.FINE, "Changed rate limits are looked for again soon");
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Changed rate limits could not be read; they stay as they are", e);
    }
  }

  private void tidy(Duration idle) {
    try {
      Map<Key, Long> refused = new HashMap<>();
      limits.tidy(idle, refused::put);
      if (!refused.isEmpty()) {
        refusals.add(refused);
      }
    } catch (CountsUnavailable e) {
      LOG.log(Level.FINE, "Rate limits are tidied up again soon", e);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Rate limits could not be tidied up", e);
    }
  }
}
