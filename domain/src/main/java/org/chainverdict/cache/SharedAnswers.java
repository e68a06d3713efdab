package org.chainverdict.cache;

import java.time.Duration;

/**
 * Stored answers that all nodes reach. It may be slow, full or away: then it finds nothing, in a
 * bounded time, and nobody notices.
 */
public interface SharedAnswers {

  /** Null when there is none. */
  byte[] find(String key);

  /** Without waiting. */
  void keep(String key, byte[] answer, Duration lifetime);
}
