package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;

/** Stored answers of the routes that the system before was measured with, against nginx. */
final class HitBench {

  static final int CONNECTIONS = 32;

  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final Duration WARM_ROUND = Duration.ofSeconds(3);
  private static final Duration WARMING = Duration.ofSeconds(45);
  private static final Duration HALF = Duration.ofSeconds(4);

  private final Server node;
  private final Nginx nginx;
  private final Loader loader;
  private final Consumer<String> progress;

  /**
   * @param nginx null where there is none
   */
  HitBench(Server node, Nginx nginx, Loader loader, Consumer<String> progress) {
    this.node = node;
    this.nginx = nginx;
    this.loader = loader;
    this.progress = progress;
  }

  /** A route and who asks. */
  record Asked(String name, Target target) {}

  List<HitRow> run(List<Asked> all) {
    for (Asked each : all) {
      progress.accept("warming " + each.target().path());
      int rounds =
          Warming.until(
              WARMING,
              () ->
                  node.during(() -> loader.run(each.target(), CONNECTIONS, WARM_ROUND))
                      .cpuPerThousand());
      progress.accept("  warm after %d rounds".formatted(rounds));
    }
    List<HitRow> rows = new ArrayList<>();
    for (Asked each : all) {
      rows.add(row(each, "plain", each.target()));
      if (body(each.target()).length > 1_500) {
        rows.add(row(each, "gzip", each.target().with("Accept-Encoding", "gzip")));
      }
    }
    return rows;
  }

  private HitRow row(Asked asked, String coding, Target target) {
    byte[] body = body(target);
    progress.accept("measuring %s, %s, %d bytes".formatted(target.path(), coding, body.length));
    String name = asked.name() + '-' + coding;
    Duel.Side own = new Duel.Side(node, target);
    Duel.Side unit =
        nginx == null ? null : new Duel.Side(nginx.workers(), nginx.serve(name, body, target));
    Duel.Round full = new Duel(loader, CONNECTIONS, ROUND).fight(unit, own);
    double rate = full.node().perSecond() / 2;
    Loader paced = new PacedLoader(rate);
    // Its own code has to be warm as well.
    paced.run(target, CONNECTIONS / 2, WARM_ROUND);
    List<Duel.Round> half = new Duel(paced, CONNECTIONS / 2, HALF).rounds(unit, own);
    HitRow row = new HitRow(asked.name(), target.path(), coding, body.length, full, half);
    progress.accept("  " + PerformancePage.line(row));
    return row;
  }

  /** The second answer, which has to be a stored one. */
  private static byte[] body(Target target) {
    try (RawConnection connection = new RawConnection(target.server())) {
      byte[] request = target.bytes("GET", "");
      RawConnection.Answer first = connection.exchange(request);
      RawConnection.Answer second = connection.exchange(request);
      boolean stored = second.header("x-cache").equals("HIT");
      if (first.status() != 200 || (!stored && second.head().contains("\nx-cache: "))) {
        throw new Problem(
            "%s answers %d, %s."
                .formatted(target.path(), first.status(), second.header("x-cache")));
      }
      return second.body();
    }
  }
}
