package org.chainverdict.devservices.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;

/**
 * Measures every route that only reads, one after the other, on a node that is warm: either how it
 * makes its answer, or how it serves the one it has stored.
 */
final class ListBench {

  private static final int WARM_ROUNDS = 3;

  private final BenchClient client;
  private final Load load;
  private final int requests;
  private final boolean hits;
  private final Consumer<String> progress;

  /**
   * @param requests of each route
   * @param hits whether stored answers are measured, and they alone
   */
  ListBench(BenchClient client, Load load, int requests, boolean hits, Consumer<String> progress) {
    this.client = client;
    this.load = load;
    this.requests = requests;
    this.hits = hits;
    this.progress = progress;
  }

  /**
   * A line of the table.
   *
   * @param measured null for a route that does not answer 200
   * @param status of its answer; 0 when there was nothing to ask for
   */
  record Row(BenchRoute route, Measurement measured, int status) {}

  private record Target(BenchRoute route, HttpRequest request, int status, boolean stored) {}

  List<Row> run() {
    Identifiers identifiers = new Identifiers(client);
    List<Target> targets =
        ListRoutes.all().stream()
            .map(route -> target(route, identifiers.path(route)))
            .filter(target -> !hits || target.stored())
            .toList();
    List<Target> served = targets.stream().filter(target -> target.status() == 200).toList();
    for (int round = 1; round <= WARM_ROUNDS; round++) {
      progress.accept("warming %d/%d".formatted(round, WARM_ROUNDS));
      served.forEach(target -> load.run(target.request(), requests / 2));
    }
    List<Row> rows = new ArrayList<>();
    for (Target target : targets) {
      Measurement measured = target.status() == 200 ? load.run(target.request(), requests) : null;
      rows.add(new Row(target.route(), measured, target.status()));
    }
    return rows;
  }

  private Target target(BenchRoute route, Optional<String> path) {
    if (path.isEmpty()) {
      return new Target(route, null, 0, false);
    }
    HttpRequest request = client.request(route.actor(), path.get());
    int status = client.send(request).statusCode();
    boolean stored =
        client.send(request).headers().firstValue("X-Cache").filter("HIT"::equals).isPresent();
    if (stored && !hits) {
      throw new Problem(
          "The node serves stored answers. Start it with CHAINVERDICT_CACHE_ENABLED=false to"
              + " measure how answers are made, or measure \"hits\".");
    }
    return new Target(route, request, status, stored);
  }
}
