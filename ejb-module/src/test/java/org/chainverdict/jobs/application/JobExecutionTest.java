package org.chainverdict.jobs.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobHandler;
import org.chainverdict.jobs.application.RecordingJobStore.Outcome;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class JobExecutionTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final RecordingJobStore store = new RecordingJobStore();

  @Test
  void aJobWhoseHandlerReturnsIsComplete() {
    Job job = job(1);

    run(job, handled -> assertThat(handled).isSameAs(job));

    assertThat(store.outcomes).containsExactly(new Outcome("completed", job, null, null));
  }

  @Test
  void aFailedJobRunsAgainAfterAGrowingPause() {
    run(job(1), failing());
    run(job(2), failing());

    assertThat(store.outcomes).extracting(Outcome::kind).containsExactly("retried", "retried");
    assertThat(store.outcomes.get(0).at()).isBetween(in(5), in(6));
    assertThat(store.outcomes.get(1).at()).isBetween(in(20), in(24));
  }

  @Test
  void theThirdFailureBuriesTheJob() {
    run(job(3), failing());

    assertThat(store.outcomes)
        .containsExactly(
            new Outcome("buried", job(3), null, "IllegalStateException: no mail server"));
  }

  @Test
  void whyATryFailedIsWrittenDown() {
    run(job(1), failing());

    assertThat(store.outcomes)
        .extracting(Outcome::error)
        .containsExactly("IllegalStateException: no mail server");
  }

  @Test
  void anErrorOfTheHandlerIsAFailureToo() {
    run(
        job(3),
        job -> {
          throw new NoClassDefFoundError("Template");
        });

    assertThat(store.outcomes)
        .containsExactly(new Outcome("buried", job(3), null, "NoClassDefFoundError: Template"));
  }

  @Test
  void aJobThatNobodyHandlesIsAFailure() {
    execution(
            new JobHandlers() {
              @Override
              JobHandler of(String kind) {
                throw new IllegalStateException("No handler for jobs of kind " + kind);
              }
            })
        .run(job(1));

    assertThat(store.outcomes).extracting(Outcome::kind).containsExactly("retried");
  }

  private void run(Job job, Work work) {
    execution(
            new JobHandlers() {
              @Override
              JobHandler of(String kind) {
                return handler(kind, work);
              }
            })
        .run(job);
  }

  private JobExecution execution(JobHandlers handlers) {
    return new JobExecution(Clock.fixed(NOW, ZoneOffset.UTC), handlers, store);
  }

  private static JobHandler handler(String kind, Work work) {
    return new JobHandler() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public void handle(Job job) throws Exception {
        work.on(job);
      }
    };
  }

  private static Work failing() {
    return job -> {
      throw new IllegalStateException("no mail server");
    };
  }

  private static Job job(int attempt) {
    return new Job(new Id("65f0a1b2c3d4e5f601234567"), "mail", Map.of(), attempt, "lease");
  }

  private static Instant in(long seconds) {
    return NOW.plus(Duration.ofSeconds(seconds));
  }

  private interface Work {
    void on(Job job) throws Exception;
  }
}
