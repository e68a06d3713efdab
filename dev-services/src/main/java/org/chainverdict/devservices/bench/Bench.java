package org.chainverdict.devservices.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.bench.BenchRoute.Actor;
import org.chainverdict.devservices.seed.SeedReport;
import org.chainverdict.devservices.seed.SeedReport.SeededAccount;
import org.chainverdict.devservices.state.ClusterStatus;

/** The measurements by their names. */
public final class Bench {

  public static final List<String> NAMES =
      List.of("lists", "hits", "answers", "made", "mix", "limiter");

  private static final int MIX_USERS = 200;
  private static final int LIST_REQUESTS = 600;
  private static final int MIX_REQUESTS = 100_000;
  private static final String DATA = "data of `scripts/seed` with its defaults";

  private final SeedReport seeded;
  private final ClusterStatus cluster;
  private final int requests;
  private final Path work;
  private final Consumer<String> progress;

  /**
   * @param seeded whom to act as
   * @param requests of each route, or of all; 0 for as many as are usual
   * @param work a folder for what is only needed meanwhile
   */
  public Bench(
      SeedReport seeded,
      ClusterStatus cluster,
      int requests,
      Path work,
      Consumer<String> progress) {
    this.seeded = seeded;
    this.cluster = cluster;
    this.requests = requests;
    this.work = work;
    this.progress = progress;
  }

  /** The page with the figures of this measurement in it. */
  public String page(String before, String name) {
    String section =
        switch (name) {
          case "lists", "hits" -> lists(name);
          case "answers" -> answers();
          case "made" -> made();
          case "mix" -> mix();
          case "limiter" -> limiter();
          default -> throw new Problem("There is no measurement " + name + ", only " + NAMES + ".");
        };
    return PerformancePage.with(before, name, section);
  }

  private String lists(String name) {
    boolean hits = name.equals("hits");
    int count = requests == 0 ? LIST_REQUESTS : requests;
    ProcessHandle process = Server.of(pid()).processes().get(0);
    BenchClient client = new BenchClient(node(), tokens());
    Load load = new Load(client, process);
    List<ListBench.Row> rows = new ListBench(client, load, count, hits, progress).run();
    return PerformancePage.section(
        name,
        hits ? "Every route that only reads, from what is stored" : "Every route that only reads",
        List.of(
            "One node (%s), database `%s`, %s.".formatted(Server.heap(pid()), engine(), DATA),
            "%d requests of each route after as many and more to warm up, from one client (Java's own) that waits for each answer; %s."
                .formatted(
                    count, hits ? "all answers were stored ones" : "no answer was a stored one"),
            "The citizen and the lawyer who ask are the first seeded ones, who have a tenth of everything.",
            "CPU is that of the node's process, in seconds per 1,000 requests."),
        PerformancePage.lists(rows));
  }

  private String answers() {
    BenchTools tools = BenchTools.of(System.getenv());
    Loader loader = loader(tools);
    Server server = Server.of(pid());
    Optional<Path> program = tools.find("nginx");
    List<String> table = new ArrayList<>();
    try (Nginx nginx = program.map(found -> new Nginx(found, work, tools)).orElse(null)) {
      List<HitRow> hits = new HitBench(server, nginx, loader, progress).run(asked());
      table.addAll(PerformancePage.hits(hits));
    }
    return PerformancePage.section(
        "answers",
        "Stored answers beside nginx",
        List.of(
            "One node (%s), database `%s`, %s. CPU is that of the server's process (of nginx: its workers)."
                .formatted(Server.heap(pid()), engine(), DATA),
            program.isPresent()
                ? "nginx serves the same bodies as files, with `sendfile`, an open file cache and without an access log; the node writes one. Node and nginx take turns, 4 s each, five times; the round with the middle ratio is shown."
                : "nginx is missing: nothing to compare with.",
            "Load: %s, %d connections.".formatted(loader.name(), HitBench.CONNECTIONS),
            "The old system was measured on another machine of this kind."),
        table);
  }

  private String made() {
    BenchTools tools = BenchTools.of(System.getenv());
    Optional<Path> program = tools.find("nginx");
    List<MadeRow> rows;
    double unit;
    try (Nginx nginx = program.map(found -> new Nginx(found, work, tools)).orElse(null)) {
      Unit measure = new Unit(nginx, loader(tools), anonymous("/"));
      rows = new MadeBench(Server.of(pid()), anonymous("/"), seeded, measure, progress).run();
      unit = measure.middle();
    }
    return PerformancePage.section(
        "made",
        "Answers made anew, writes and sign-in",
        List.of(
            "One node (%s), database `%s`, %s. CPU is that of the node's process."
                .formatted(Server.heap(pid()), engine(), DATA),
            "What is stored of a route is purged, and then each of its answers is asked for once; packing and keeping them is part of what is measured. Totals of lists are read again after a purge, accounts that lists show need not. %d clients, which each wait for their answers."
                .formatted(MadeBench.CLIENTS),
            "After all rows in turns for four minutes and until they get no cheaper, %d rounds of all rows in turns, of about 300 requests each (sign-in: 24). Of each row the round with the middle CPU is shown, and the CPU of the cheapest and the dearest."
                .formatted(MadeBench.ROUNDS),
            Double.isNaN(unit)
                ? "nginx is missing: there is no unit to compare machines by."
                : "The unit: nginx takes %.4f here for 2 KB, the middle of as many rounds in between; where the old system was measured it took %.3f."
                    .formatted(unit, OldSystem.UNIT),
            "Ping is no stored answer: it asks the database each time.",
            "The old system was measured on another machine of this kind; its passwords were hashed with bcrypt, here it is Argon2id with 19 MB."),
        PerformancePage.made(rows, unit));
  }

  private List<HitBench.Asked> asked() {
    SeededAccount citizen = seeded.citizens().get(0);
    SeededAccount lawyer = seeded.lawyers().get(0);
    return List.of(
        new HitBench.Asked("verified", anonymous("/api/lawyers/verified?limit=36")),
        new HitBench.Asked("queries", as("/api/queries?page=1&limit=10", citizen)),
        new HitBench.Asked("citizen", as("/api/citizens/dashboard", citizen)),
        new HitBench.Asked("lawyer", as("/api/lawyers/dashboard/stats", lawyer)));
  }

  private String mix() {
    int count = requests == 0 ? MIX_REQUESTS : requests;
    List<URI> nodes = cluster.nodes().stream().map(each -> URI.create(each.http())).toList();
    MixBench.Outcome outcome =
        new MixBench(
                nodes, seeded.citizens().subList(0, MIX_USERS), seeded.lawyers(), count, progress)
            .run();
    MixCount.Result result = outcome.counts();
    return PerformancePage.section(
        requests == 0 ? "mix" : "mix --requests " + requests,
        "Readers and writers at several nodes",
        List.of(
            "%d nodes without a gateway, database `%s`, %s."
                .formatted(nodes.size(), engine(), DATA),
            "%d citizens, the n-th of them 1/n times as busy as the first, from 16 clients that take the nodes at random. One request of ten writes; of ten writes %d file a query, %d ask a lawyer for a connection or take that back, the rest exchange the refresh token; after every second one its writer looks at once at another node. Reads: %s."
                .formatted(MIX_USERS, MixWrites.FILING, MixWrites.ASKING, MixReads.shares()),
            "Hits are counted among reads of routes whose answers are stored (the account is none).",
            "Each answer is compared with what its reader had written, and got confirmed, before he asked (stale), and with the marks that only he writes (foreign)."),
        List.of(
            "| Requests | Writes | Hits among reads | Stale | Foreign | Failed | Requests/s |",
            "|---:|---:|---:|---:|---:|---:|---:|",
            String.format(
                Locale.ROOT,
                "| %,d | %.1f %% | %.1f %% | %d | %d | %d | %.0f |",
                result.requests(),
                result.writeShare(),
                result.hitRate(),
                result.stale(),
                result.foreign(),
                result.failed(),
                result.requests() / outcome.seconds())));
  }

  private String limiter() {
    Loader loader = loader(BenchTools.of(System.getenv()));
    List<LimiterBench.Pair> pairs =
        new LimiterBench(
                Server.of(pid()),
                as("/api/citizens/dashboard", seeded.citizens().get(0)),
                as("/", seeded.admin()),
                loader,
                progress)
            .run();
    return PerformancePage.section(
        "limiter",
        "What counting costs a stored answer",
        LimiterTable.FACTS,
        LimiterTable.of(pairs));
  }

  private Loader loader(BenchTools tools) {
    Optional<Path> wrk = tools.find("wrk");
    if (wrk.isEmpty()) {
      progress.accept("wrk is missing: figures come from the slower client in Java");
    }
    return wrk.<Loader>map(found -> new Wrk(found, tools.environment())).orElseGet(OwnLoader::new);
  }

  private Target anonymous(String path) {
    return new Target(node(), path, Map.of());
  }

  private Target as(String path, SeededAccount account) {
    return new Target(node(), path, Map.of("Authorization", "Bearer " + account.accessToken()));
  }

  private URI node() {
    return URI.create(cluster.nodes().get(0).http());
  }

  private long pid() {
    return cluster.nodes().get(0).pid();
  }

  private String engine() {
    return cluster.services().mongodb().engine();
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
