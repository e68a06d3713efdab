package org.chainverdict.jobs.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobStore;
import org.chainverdict.jobs.NewJob;

/** Writes down how jobs ended. */
class RecordingJobStore implements JobStore {

  /**
   * @param at when it runs again; null unless it does
   * @param error null for a success
   */
  record Outcome(String kind, Job job, Instant at, String error) {}

  final List<Outcome> outcomes = new ArrayList<>();

  @Override
  public void complete(Job job) {
    outcomes.add(new Outcome("completed", job, null, null));
  }

  @Override
  public void retry(Job job, Instant at, String error) {
    outcomes.add(new Outcome("retried", job, at, error));
  }

  @Override
  public void bury(Job job, String error) {
    outcomes.add(new Outcome("buried", job, null, error));
  }

  @Override
  public void enqueue(NewJob job) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Job> claim(Set<String> kinds, int max, Duration lease) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Long> counts() {
    throw new UnsupportedOperationException();
  }
}
