package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.seed.SeedReport;
import org.chainverdict.devservices.seed.SeedReport.SeededAccount;

/**
 * Answers that have to be made: what is stored of a route is purged, and then every request is the
 * first of its kind. Packing and keeping the answer belongs to what is measured.
 */
final class MadeBench {

  private static final Duration LEAST = Duration.ofSeconds(240);
  private static final Duration MOST = Duration.ofSeconds(360);
  static final int CLIENTS = 6;
  private static final int ROUND = 300;
  static final int ROUNDS = 7;
  private static final int LOGINS = 24;
  private static final String LAWYER_DASHBOARD = "/api/lawyers/dashboard/stats";

  private final Server node;
  private final Target base;
  private final SeedReport seeded;
  private final Unit unit;
  private final Consumer<String> progress;

  MadeBench(Server node, Target base, SeedReport seeded, Unit unit, Consumer<String> progress) {
    this.node = node;
    this.base = base;
    this.seeded = seeded;
    this.unit = unit;
    this.progress = progress;
  }

  List<MadeRow> run() {
    List<Kind> kinds = kinds();
    warm(kinds);
    // In turns, so that a minute in which the machine has other work spoils no row alone.
    Map<Kind, List<Measurement>> rounds = new LinkedHashMap<>();
    try (Passes passes = passes()) {
      for (int i = 1; i <= ROUNDS; i++) {
        progress.accept("measuring, round %d of %d".formatted(i, ROUNDS));
        unit.measure();
        for (Kind kind : kinds) {
          kind.round().accept(passes);
          rounds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(passes.lap());
        }
      }
    }
    return rounds.entrySet().stream()
        .map(
            entry ->
                new MadeRow(
                    entry.getKey().what(), entry.getValue(), OldSystem.miss(entry.getKey().old())))
        .toList();
  }

  /** All kinds in turns, as in operation: the code that they share is compiled for all of them. */
  private void warm(List<Kind> kinds) {
    progress.accept("Warming for %d to %d s".formatted(LEAST.toSeconds(), MOST.toSeconds()));
    try (Passes passes = passes()) {
      int rounds =
          Warming.until(
              LEAST,
              MOST,
              () -> {
                double before = passes.cpuSeconds();
                kinds.forEach(kind -> kind.round().accept(passes));
                return passes.cpuSeconds() - before;
              });
      progress.accept("  warm after %d rounds".formatted(rounds));
    }
  }

  private Passes passes() {
    return new Passes(node, base.server(), CLIENTS);
  }

  /**
   * @param old its name in the table of the system before
   * @param round some hundred requests
   */
  private record Kind(String what, String old, Consumer<Passes> round) {}

  private List<Kind> kinds() {
    SeededAccount citizen = seeded.citizens().get(0);
    List<SeededAccount> lawyers = lawyersWithDashboard();
    return List.of(
        misses(
            "`GET /api/lawyers/verified`, 36 entries",
            "verified",
            "/api/lawyers/verified",
            30,
            this::directory),
        misses(
            "`GET /api/queries?page=N&limit=10`, citizen",
            "queries",
            "/api/queries",
            20,
            n -> get("/api/queries?limit=10&page=" + (n + 1), citizen)),
        misses(
            "`GET /api/citizens/dashboard`",
            "citizen",
            "/api/citizens/dashboard",
            300,
            n -> get("/api/citizens/dashboard", seeded.citizens().get(n))),
        misses(
            "`GET /api/lawyers/dashboard/stats`",
            "lawyer",
            LAWYER_DASHBOARD,
            lawyers.size(),
            n -> get(LAWYER_DASHBOARD, lawyers.get(n))),
        many("`POST /api/queries`", "post", ROUND, this::query),
        many("`POST /api/auth/login` (Argon2id)", "login", LOGINS, this::login),
        many("`GET /api/health/ping`", "ping", 2 * ROUND, this::ping));
  }

  /** Those who wait for verification have none. */
  private List<SeededAccount> lawyersWithDashboard() {
    try (RawConnection connection = new RawConnection(base.server())) {
      List<SeededAccount> found =
          seeded.lawyers().stream()
              .filter(each -> connection.exchange(get(LAWYER_DASHBOARD, each)).status() == 200)
              .limit(150)
              .toList();
      if (found.isEmpty()) {
        throw new Problem("No lawyer of the demo data is verified; start with an empty database.");
      }
      return found;
    }
  }

  private byte[] ping(int n) {
    return new Target(base.server(), "/api/health/ping", Map.of()).bytes("GET", "");
  }

  /** 200 lawyers give five full pages; the orders make six different lists of them. */
  private byte[] directory(int n) {
    List<String> orders = List.of("name", "lawyerDetails.experience", "createdAt");
    String order = orders.get(n / 5 % 3) + "&sortOrder=" + (n / 15 == 0 ? "asc" : "desc");
    return new Target(
            base.server(),
            "/api/lawyers/verified?limit=36&page=" + (n % 5 + 1) + "&sortBy=" + order,
            Map.of())
        .bytes("GET", "");
  }

  private byte[] get(String path, SeededAccount account) {
    return as(path, account).bytes("GET", "");
  }

  private byte[] query(int n) {
    SeededAccount citizen = seeded.citizens().get(n % seeded.citizens().size());
    return as("/api/queries", citizen)
        .bytes(
            "POST",
            """
            {"title":"Deposit of a rented flat %d","description":"My landlord keeps the deposit and \
            does not answer letters; what can I do about it?","category":"property","priority":"low"}\
            """
                .formatted(n));
  }

  private byte[] login(int n) {
    SeededAccount citizen = seeded.citizens().get(n % seeded.citizens().size());
    return new Target(base.server(), "/api/auth/login", Map.of())
        .bytes(
            "POST",
            "{\"email\":\"%s\",\"password\":\"%s\"}"
                .formatted(citizen.email(), citizen.password()));
  }

  private Target as(String path, SeededAccount account) {
    return new Target(
        base.server(), path, Map.of("Authorization", "Bearer " + account.accessToken()));
  }

  /**
   * @param route as its figures are named
   */
  private Kind misses(
      String what, String old, String route, int kinds, IntFunction<byte[]> request) {
    List<byte[]> requests = IntStream.range(0, kinds).mapToObj(request).toList();
    int repeat = Math.max(1, ROUND / kinds);
    return new Kind(
        what,
        old,
        passes -> {
          for (int i = 0; i < repeat; i++) {
            purge(route);
            passes.measure(requests, "MISS");
          }
        });
  }

  private Kind many(String what, String old, int count, IntFunction<byte[]> request) {
    AtomicInteger next = new AtomicInteger();
    return new Kind(
        what,
        old,
        passes ->
            passes.measure(
                IntStream.range(0, count)
                    .mapToObj(unused -> request.apply(next.getAndIncrement()))
                    .toList(),
                ""));
  }

  /**
   * As a change of what the route lists would do; what the accounts in it look like is still known.
   * The cost is not measured: it comes between the passes.
   */
  private void purge(String route) {
    Target target =
        new Target(
            base.server(),
            "/api/admin/cache?route=" + route,
            Map.of("Authorization", "Bearer " + seeded.admin().accessToken()));
    try (RawConnection connection = new RawConnection(base.server())) {
      int status = connection.exchange(target.bytes("DELETE", "")).status();
      if (status != 200) {
        throw new Problem("The purge was answered with " + status);
      }
    }
  }
}
