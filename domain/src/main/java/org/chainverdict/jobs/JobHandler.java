package org.chainverdict.jobs;

/** Does one kind of work. It may run more than once for the same job. */
public interface JobHandler {

  String kind();

  /** While false, jobs of this kind stay in the queue and use up no tries. */
  default boolean isReady() {
    return true;
  }

  /** Any exception means another try, until the tries are used up. */
  void handle(Job job) throws Exception;
}
