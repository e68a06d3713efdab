package org.chainverdict.administration.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far back one has to look for the newest of a collection. Usually a month does; on a platform
 * at rest it is as far as they were found the last time, since newer ones only shorten it.
 */
final class Reach {

  private static final Duration USUAL = Duration.ofDays(31);

  private final Map<String, Instant> found = new ConcurrentHashMap<>();

  Instant since(String collection, Instant now) {
    Instant usual = now.minus(USUAL);
    Instant known = found.get(collection);
    return known == null || known.isAfter(usual) ? usual : known;
  }

  /**
   * @param oldest of the newest that are told
   */
  void found(String collection, Instant oldest) {
    found.put(collection, oldest);
  }
}
