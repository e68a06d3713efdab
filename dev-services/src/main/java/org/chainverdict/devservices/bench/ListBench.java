package org.chainverdict.devservices.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures every route that only reads, one after the other, on a node that is warm. */
final class ListBench {

  private static final int WARM_ROUNDS = 3;

  private final BenchClient client;
  private final Load load;
  private final int requests;
  private final Consumer<String> progress;

  /**
   * @param requests of each route
   */
  ListBench(BenchClient client, Load load, int requests, Consumer<String> progress) {
    this.client = client;
    this.load = load;
    this.requests = requests;
    this.progress = progress;
  }

  /**
   * A line of the table.
   *
   * @param measured null for a route that does not answer 200
   * @param status of its answer; 0 when there was nothing to ask for
   */
  record Row(BenchRoute route, Measurement measured, int status) {}

  private record Target(BenchRoute route, HttpRequest request, int status) {}

  List<Row> run() {
    Identifiers identifiers = new Identifiers(client);
    List<Target> targets =
        ListRoutes.all().stream().map(route -> target(route, identifiers.path(route))).toList();
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
      return new Target(route, null, 0);
    }
    HttpRequest request = client.request(route.actor(), path.get());
    return new Target(route, request, client.send(request).statusCode());
  }
}
