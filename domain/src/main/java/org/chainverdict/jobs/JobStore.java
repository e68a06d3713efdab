package org.chainverdict.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where jobs wait. Claims are leases: the work of a dead node is taken over when its lease ends.
 */
public interface JobStore extends JobQueue {

  /** Takes up to {@code max} due jobs of the given kinds, oldest first. */
  List<Job> claim(Set<String> kinds, int max, Duration lease);

  void complete(Job job);

  /** Gives the job back for another try. */
  void retry(Job job, Instant at, String error);

  /** The last try failed: the job is kept for an operator to look at and to replay. */
  void bury(Job job, String error);

  /** Number of jobs per state: waiting, active, dead. */
  Map<String, Long> counts();
}
