package org.chainverdict.platform.http;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The scheduler of the server, for filters that {@code FrontFilter} makes: they get beans alone.
 */
@ApplicationScoped
public class Schedule {

  @Resource private ManagedScheduledExecutorService scheduler;

  /** Runs it again and again, with this pause in between, until it is cancelled. */
  ScheduledFuture<?> every(Duration pause, Runnable work) {
    return scheduler.scheduleWithFixedDelay(
        work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }
}
