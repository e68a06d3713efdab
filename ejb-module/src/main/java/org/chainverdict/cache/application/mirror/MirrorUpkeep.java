package org.chainverdict.cache.application.mirror;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.cache.AnswerMirror;
import org.chainverdict.cache.Legacy;
import org.chainverdict.cache.application.ChangesUnderWay;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.persistence.DatabaseUnavailable;

/**
 * What this node does for the mirror, beside all requests: takes over at the start, writes in
 * between, and hands over at the end. It ends while the other nodes and Redis can still be reached.
 */
@Singleton
@Startup
@DependsOn({"GridWatch", "RedisConnection"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MirrorUpkeep {

  private static final Logger LOG = Logger.getLogger(MirrorUpkeep.class.getName());
  private static final long TICK_MILLIS = 100;
  private static final Duration LAST_CHANGES = Duration.ofSeconds(5);

  @Inject private AnswerMirror mirror;
  @Inject private ChangesUnderWay changes;
  @Inject private MirrorBreaker breaker;
  @Inject private Mirroring mirroring;
  @Inject private ProgramFingerprint program;
  @Inject private Settings settings;
  @Inject private Succession succession;
  @Inject private WarmStart warmStart;
  @Inject private Warmth warmth;
  @Resource private ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> ticks;
  private boolean mirrors;
  private long pauseNanos;
  private long lastRound;

  @PostConstruct
  void start() {
    mirrors = settings.flag(Setting.CACHE_MIRROR_ENABLED) && mirror.isConfigured();
    pauseNanos = settings.duration(Setting.CACHE_MIRROR_INTERVAL).toNanos();
    lastRound = System.nanoTime();
    ticks =
        scheduler.scheduleWithFixedDelay(
            this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    boolean unused = ticks.cancel(false);
    try {
      handOver();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Stored answers will not outlive this stop", e);
    }
  }

  private synchronized void tick() {
    try {
      if (!warmth.isWarm()) {
        takeOver();
      } else {
        succession.settle();
        writeIfDue();
      }
    } catch (DatabaseUnavailable e) {
      LOG.log(Level.FINE, "The roll of nodes cannot be reached now", e);
    } catch (RuntimeException e) {
      warmth.expected();
      LOG.log(Level.WARNING, "The mirror of stored answers could not be looked after", e);
    }
  }

  private void takeOver() {
    Optional<List<Legacy>> legacies = succession.enter();
    warmth.expected();
    if (legacies.isPresent()) {
      if (mirrors) {
        warmStart.load(legacies.get());
      }
      warmth.reached();
    }
  }

  private void writeIfDue() {
    if (mirrors && System.nanoTime() - lastRound >= pauseNanos) {
      mirroring.round(System.currentTimeMillis());
      lastRound = System.nanoTime();
    }
  }

  private synchronized void handOver() {
    if (!changes.close(LAST_CHANGES)) {
      LOG.warning("Changes were still under way; stored answers will not outlive this stop");
      return;
    }
    if (mirrors && breaker.isClosed()) {
      mirroring.round(System.currentTimeMillis());
    }
    succession.leave(program.value(), mirroring.copies());
  }
}
