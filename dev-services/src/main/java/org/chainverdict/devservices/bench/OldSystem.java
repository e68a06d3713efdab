package org.chainverdict.devservices.bench;

import java.util.Map;

/**
 * What the system before this one took for the same requests and the same data: CPU seconds of its
 * process per 1,000 requests, measured on a machine of this kind.
 */
final class OldSystem {

  private static final Map<String, Double> HITS =
      Map.of("verified", 1.05, "queries", 1.75, "citizen", 1.50, "lawyer", 1.64);

  private static final Map<String, Double> MISSES =
      Map.of(
          "verified",
          3.84,
          "queries",
          4.12,
          "citizen",
          3.99,
          "lawyer",
          3.58,
          "post",
          3.93,
          "login",
          70.0);

  /** What nginx took there for 2 KB: the unit in which machines are compared. */
  static final double UNIT = 0.011;

  private OldSystem() {}

  static double hit(String name) {
    return HITS.getOrDefault(name, Double.NaN);
  }

  static double miss(String name) {
    return MISSES.getOrDefault(name, Double.NaN);
  }
}
