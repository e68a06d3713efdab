package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;

/**
 * What counting costs a stored answer: the same request from an address on the allow-list, and from
 * one that is counted with a limit out of reach. Switched while the node runs, in turns, because
 * two nodes differ by more than a limiter costs.
 */
final class LimiterBench {

  private static final int ROUNDS = 7;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final String RULES = "/api/admin/rate-limits/";

  private final Server node;
  private final Target target;
  private final Target admin;
  private final Loader loader;
  private final Consumer<String> progress;

  /**
   * @param target a stored answer
   * @param admin with the token of an administrator
   */
  LimiterBench(Server node, Target target, Target admin, Loader loader, Consumer<String> progress) {
    this.node = node;
    this.target = target;
    this.admin = admin;
    this.loader = loader;
    this.progress = progress;
  }

  /** A pair of rounds, microseconds of CPU per request. */
  record Pair(double exempt, double counted) {

    double difference() {
      return counted - exempt;
    }
  }

  List<Pair> run() {
    List<Pair> pairs = new ArrayList<>();
    change("PUT", "api", "{\"limit\":10000000,\"windowSeconds\":3600}");
    try {
      for (int i = 0; i <= ROUNDS; i++) {
        change("PUT", "allow-list", "{\"addresses\":[\"127.0.0.1/32\",\"::1/128\"]}");
        double exempt = micros();
        change("PUT", "allow-list", "{\"addresses\":[\"192.0.2.1\"]}");
        double counted = micros();
        progress.accept(
            "round %d/%d: %.1f without, %.1f with limiter".formatted(i, ROUNDS, exempt, counted));
        if (i > 0) {
          pairs.add(new Pair(exempt, counted));
        }
      }
    } finally {
      change("DELETE", "allow-list", "");
      change("DELETE", "api", "");
    }
    return pairs;
  }

  private double micros() {
    Sample sample = node.during(() -> loader.run(target, HitBench.CONNECTIONS, TIME));
    if (sample.bad() > 0) {
      throw new Problem(sample.bad() + " requests were refused or failed.");
    }
    return sample.cpuPerThousand() * 1_000;
  }

  private void change(String method, String rule, String body) {
    Target place = new Target(admin.server(), RULES + rule, Map.copyOf(admin.headers()));
    try (RawConnection connection = new RawConnection(admin.server())) {
      RawConnection.Answer answer = connection.exchange(place.bytes(method, body));
      if (answer.status() != 200) {
        throw new Problem("%s %s: %s".formatted(method, place.path(), answer.text()));
      }
    }
  }
}
