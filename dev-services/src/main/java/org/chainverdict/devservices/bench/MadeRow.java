package org.chainverdict.devservices.bench;

import java.util.Comparator;
import java.util.List;

/**
 * Requests whose answers are made anew.
 *
 * @param what as shown
 * @param rounds at least one
 * @param oldCpu of the system before, per 1,000 requests; not a number where unknown
 */
record MadeRow(String what, List<Measurement> rounds, double oldCpu) {

  MadeRow {
    rounds =
        rounds.stream()
            .sorted(Comparator.comparingDouble(Measurement::cpuSecondsPerThousand))
            .toList();
  }

  /** The round whose CPU is in the middle: others on the machine make some of them dearer. */
  Measurement middle() {
    return rounds.get((rounds.size() - 1) / 2);
  }

  Measurement cheapest() {
    return rounds.get(0);
  }

  Measurement dearest() {
    return rounds.get(rounds.size() - 1);
  }

  /** How many times less CPU than the system before. */
  double gain() {
    return oldCpu / middle().cpuSecondsPerThousand();
  }

  /**
   * As {@link #gain}, each in what nginx takes on the same machine for 2 KB.
   *
   * @param unit of this machine; not a number where unknown
   */
  double gain(double unit) {
    return gain() * unit / OldSystem.UNIT;
  }
}
