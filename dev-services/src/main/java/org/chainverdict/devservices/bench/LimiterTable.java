package org.chainverdict.devservices.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The cost of the limiter as a table. */
final class LimiterTable {

  static final List<String> FACTS =
      List.of(
          "One node, `GET /api/citizens/dashboard` from what is stored, %d connections, 4 s a round."
              .formatted(HitBench.CONNECTIONS),
          "Without: the address is on the allow-list. With: it is not, and the limit is 10,000,000 an hour, so that nothing is refused and a twentieth of it is taken from the grid at a time.",
          "In turns on the same node; the pair with the middle difference, and the least and the greatest difference.");

  private LimiterTable() {}

  static List<String> of(List<LimiterBench.Pair> pairs) {
    List<LimiterBench.Pair> sorted =
        pairs.stream().sorted(Comparator.comparingDouble(LimiterBench.Pair::difference)).toList();
    LimiterBench.Pair middle = sorted.get((sorted.size() - 1) / 2);
    return List.of(
        "| Microseconds of CPU per request without | with | difference | from | to |",
        "|---:|---:|---:|---:|---:|",
        String.format(
            Locale.ROOT,
            "| %.1f | %.1f | %.1f | %.1f | %.1f |",
            middle.exempt(),
            middle.counted(),
            middle.difference(),
            sorted.get(0).difference(),
            sorted.get(sorted.size() - 1).difference()));
  }
}
