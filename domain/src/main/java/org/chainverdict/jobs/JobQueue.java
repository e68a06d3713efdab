package org.chainverdict.jobs;

/** Takes work in; inside a unit of work the job stands or falls with it. */
public interface JobQueue {

  void enqueue(NewJob job);
}
