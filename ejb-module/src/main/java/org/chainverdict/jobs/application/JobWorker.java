package org.chainverdict.jobs.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobEnqueued;
import org.chainverdict.jobs.JobStore;
import org.chainverdict.persistence.DatabaseUnavailable;

/**
 * Takes due jobs in batches, one claimer per node, and hands them to a bounded number of threads.
 * Woken when a job is stored on this node; jobs of other nodes and retries are found by polling.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobWorker {

  private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());

  /** Longer than any handler may take; a shorter one would let a second node repeat its work. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  @Inject private JobExecution execution;
  @Inject private JobHandlers handlers;
  @Inject private JobStore store;
  @Inject private Settings settings;
  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService scheduler;

  private final AtomicBoolean claiming = new AtomicBoolean();
  private final AtomicBoolean again = new AtomicBoolean();
  private volatile boolean stopping;
  private Semaphore free;
  private int workers;

  @PostConstruct
  void start() {
    workers = settings.integer(Setting.JOBS_WORKERS);
    free = new Semaphore(workers);
    long pause = settings.duration(Setting.JOBS_POLL).toMillis();
    var unused = scheduler.scheduleWithFixedDelay(this::drain, pause, pause, TimeUnit.MILLISECONDS);
  }

  public void wake(@Observes JobEnqueued event) {
    executor.execute(this::drain);
  }

  @PreDestroy
  void stop() {
    stopping = true;
    try {
      // What does not finish in time is taken over by another node when its lease ends.
      boolean unused = free.tryAcquire(workers, STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain() {
    again.set(true);
    // One claimer at a time; who comes in between only asks the running one to look once more.
    while (again.get() && claiming.compareAndSet(false, true)) {
      try {
        again.set(false);
        claimAll();
      } catch (DatabaseUnavailable e) {
        LOG.log(Level.FINE, "No look for jobs while the database is away");
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Jobs could not be claimed; the next poll tries again", e);
      } finally {
        claiming.set(false);
      }
    }
  }

  private void claimAll() {
    Set<String> kinds = handlers.readyKinds();
    while (!stopping && !kinds.isEmpty() && free.availablePermits() > 0) {
      List<Job> jobs = store.claim(kinds, free.availablePermits(), LEASE);
      if (jobs.isEmpty()) {
        return;
      }
      jobs.forEach(this::submit);
    }
  }

  private void submit(Job job) {
    free.acquireUninterruptibly();
    executor.execute(
        () -> {
          try {
            execution.run(job);
          } finally {
            free.release();
            drain();
          }
        });
  }
}
