package org.chainverdict.ratelimit;

import java.util.List;
import java.util.Map;

/** Who has been refused on any node within the last hour or so. It may forget. */
public interface RefusalLog {

  void add(Map<Counters.Key, Long> refusals);

  /** Those refused most often, with their counters as they stand. */
  List<Refused> top(int limit);

  /** The subject is no longer shown. */
  void forget(Counters.Key counter);

  /**
   * @param start when the counted window began, in milliseconds; 0 when nothing is known of it
   * @param used in that window
   */
  record Refused(Counters.Key counter, long times, long start, int used) {}
}
