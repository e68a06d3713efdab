package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two servers that give the same bytes in turns, so that whatever else goes on on the machine
 * concerns both. Of the rounds the one with the middle ratio counts, or with the middle latency.
 */
final class Duel {

  private static final int ROUNDS = 5;

  private final Loader loader;
  private final int connections;
  private final Duration time;

  Duel(Loader loader, int connections, Duration time) {
    this.loader = loader;
    this.connections = connections;
    this.time = time;
  }

  /**
   * One round.
   *
   * @param nginx null where there is no nginx
   */
  record Round(Sample nginx, Sample node) {

    /** How many times the CPU of nginx; not a number without nginx. */
    double cpuRatio() {
      return nginx == null ? Double.NaN : node.cpuPerThousand() / nginx.cpuPerThousand();
    }

    double throughputRatio() {
      return nginx == null ? Double.NaN : node.perSecond() / nginx.perSecond();
    }
  }

  /** One of the two, and what it is asked. */
  record Side(Server server, Target target) {}

  /**
   * @param nginx null where there is no nginx
   */
  Round fight(Side nginx, Side node) {
    return middle(rounds(nginx, node));
  }

  /**
   * @param nginx null where there is no nginx
   */
  List<Round> rounds(Side nginx, Side node) {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      Sample unit = nginx == null ? null : sample(nginx);
      rounds.add(new Round(unit, sample(node)));
    }
    return rounds;
  }

  static Round middle(List<Round> rounds) {
    return middle(
        rounds, round -> round.nginx() == null ? round.node().cpuPerThousand() : round.cpuRatio());
  }

  /** By what nearly all requests took at most. */
  static Round middleLatency(List<Round> rounds) {
    return middle(rounds, round -> round.node().p99Millis());
  }

  private static Round middle(List<Round> rounds, ToDoubleFunction<Round> measure) {
    List<Round> sorted = new ArrayList<>(rounds);
    sorted.sort(Comparator.comparingDouble(measure));
    return sorted.get((sorted.size() - 1) / 2);
  }

  private Sample sample(Side side) {
    return side.server().during(() -> loader.run(side.target(), connections, time));
  }
}
