package org.chainverdict.devservices.bench;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.bench.BenchRoute.Actor;
import org.chainverdict.devservices.seed.SeedReport;
import org.chainverdict.devservices.state.ClusterStatus;

/** The measurements by their names. */
public final class Bench {

  public static final List<String> NAMES = List.of("lists", "hits");

  private final SeedReport seeded;
  private final ClusterStatus cluster;
  private final int requests;
  private final Consumer<String> progress;

  /**
   * @param seeded whom to act as
   * @param requests of each route
   */
  public Bench(SeedReport seeded, ClusterStatus cluster, int requests, Consumer<String> progress) {
    this.seeded = seeded;
    this.cluster = cluster;
    this.requests = requests;
    this.progress = progress;
  }

  /** The page that tells the figures. */
  public String page(String name) {
    ClusterStatus.Node node = cluster.nodes().get(0);
    ProcessHandle process =
        ProcessHandle.of(node.pid()).orElseThrow(() -> new Problem("The node has ended."));
    BenchClient client = new BenchClient(URI.create(node.http()), tokens());
    boolean hits = name.equals("hits");
    try (Load load = new Load(client, process)) {
      return PerformancePage.text(
          name,
          new ListBench(client, load, requests, hits, progress).run(),
          requests,
          cluster.services().mongodb().engine());
    }
  }

  private Map<Actor, String> tokens() {
    Map<Actor, String> tokens = new EnumMap<>(Actor.class);
    tokens.put(Actor.CITIZEN, seeded.citizens().get(0).accessToken());
    tokens.put(Actor.LAWYER, seeded.lawyers().get(0).accessToken());
    if (seeded.admin() != null) {
      tokens.put(Actor.ADMIN, seeded.admin().accessToken());
    }
    return tokens;
  }
}
