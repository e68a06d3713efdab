package org.chainverdict.ratelimit;

/** The shared counters did not answer in time. */
public class CountsUnavailable extends RuntimeException {

  public CountsUnavailable(Throwable cause) {
    // Thrown for every request while the counters are away: a stack trace would only cost time.
    super("The shared counters cannot be reached now", cause, false, false);
  }
}
