package org.chainverdict.cache;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Copies of hot answers in a place that outlives all nodes. It may be slow, full, emptied or away,
 * and it decides nothing: what comes back is judged by those who read it.
 */
public interface AnswerMirror {

  /** Whether there is such a place at all. */
  boolean isConfigured();

  /**
   * @throws MirrorUnavailable when it is not sure that all of them were written
   */
  void write(List<Copy> copies);

  /**
   * @throws MirrorUnavailable when it is not sure that all of them are gone
   */
  void remove(Collection<String> names);

  /**
   * How many of these are there.
   *
   * @throws MirrorUnavailable when that cannot be told in time
   */
  long count(Collection<String> names);

  /**
   * Those that are there, by their names.
   *
   * @throws MirrorUnavailable when that cannot be told in time
   */
  Map<String, byte[]> read(Collection<String> names);

  /** Something to keep no longer than it lives. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Copy(String name, byte[] bytes, Duration lifetime) {}
}
