package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What nginx takes for 2 KB here and now, in CPU seconds per 1,000 requests: by it, figures of
 * different machines, and of one machine at different times, can be compared.
 */
final class Unit {

  private static final int BYTES = 2_048;
  private static final Duration ROUND = Duration.ofSeconds(2);

  private final Nginx nginx;
  private final Loader loader;
  private final Target target;
  private final List<Double> rounds = new ArrayList<>();

  /**
   * @param nginx null where there is none
   * @param node for how requests look like
   */
  Unit(Nginx nginx, Loader loader, Target node) {
    this.nginx = nginx;
    this.loader = loader;
    this.target = nginx == null ? null : nginx.serve("unit", new byte[BYTES], like(node));
  }

  private static Target like(Target node) {
    return new Target(node.server(), node.path(), Map.of());
  }

  void measure() {
    if (nginx != null) {
      rounds.add(
          nginx
              .workers()
              .during(() -> loader.run(target, HitBench.CONNECTIONS, ROUND))
              .cpuPerThousand());
    }
  }

  /** The middle one of all rounds; not a number without nginx. */
  double middle() {
    return rounds.isEmpty()
        ? Double.NaN
        : rounds.stream().sorted().toList().get((rounds.size() - 1) / 2);
  }
}
