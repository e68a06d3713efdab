package org.chainverdict.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobStore;
import org.chainverdict.jobs.RetryPolicy;

/** Runs one claimed job and writes down how it ended. */
@ApplicationScoped
public class JobExecution {

  private static final Logger LOG = Logger.getLogger(JobExecution.class.getName());

  private Clock clock;
  private JobHandlers handlers;
  private JobStore store;

  JobExecution() {}

  @Inject
  public JobExecution(Clock clock, JobHandlers handlers, JobStore store) {
    this.clock = clock;
    this.handlers = handlers;
    this.store = store;
  }

  void run(Job job) {
    try {
      handlers.of(job.kind()).handle(job);
      store.complete(job);
    } catch (Exception | LinkageError | StackOverflowError e) {
      // Without a verdict the job would come back whenever its lease ends, for ever.
      failed(job, e);
    }
  }

  private void failed(Job job, Throwable failure) {
    // Type and message only: a stack trace of a mail library may carry addresses and content.
    String error = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    Optional<Duration> pause = RetryPolicy.pauseAfter(job.attempt(), ThreadLocalRandom.current());
    if (pause.isPresent()) {
      LOG.log(
          Level.WARNING,
          "Job {0} ({1}) failed at try {2} and runs again in {3}: {4}",
          new Object[] {job.id(), job.kind(), job.attempt(), pause.get(), error});
      store.retry(job, clock.instant().plus(pause.get()), error);
    } else {
      LOG.log(
          Level.SEVERE,
          "Job {0} ({1}) failed for good after {2} tries: {3}",
          new Object[] {job.id(), job.kind(), job.attempt(), error});
      store.bury(job, error);
    }
  }
}
