package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.ArrayList;
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
 * Answers that have to be made: what is stored is purged, and then every request is the first of
 * its kind. Packing and keeping the answer belongs to what is measured.
 */
final class MadeBench {

  private static final Duration WARMING = Duration.ofSeconds(120);
  private static final Duration LEAST_WARMING = Duration.ofSeconds(40);
  private static final int ROUND = 300;
  private static final int ROUNDS = 3;
  private static final int LOGINS = 60;
  private static final String LAWYER_DASHBOARD = "/api/lawyers/dashboard/stats";

  private final Server node;
  private final Target base;
  private final SeedReport seeded;
  private final Consumer<String> progress;

  MadeBench(Server node, Target base, SeedReport seeded, Consumer<String> progress) {
    this.node = node;
    this.base = base;
    this.seeded = seeded;
    this.progress = progress;
  }

  List<MadeRow> run() {
    List<MadeRow> rows = new ArrayList<>();
    rows.add(misses("`GET /api/lawyers/verified`, 36 entries", "verified", 30, this::directory));
    SeededAccount citizen = seeded.citizens().get(0);
    rows.add(
        misses(
            "`GET /api/queries?page=N&limit=10`, citizen",
            "queries",
            20,
            n -> get("/api/queries?limit=10&page=" + (n + 1), citizen)));
    rows.add(
        misses(
            "`GET /api/citizens/dashboard`",
            "citizen",
            300,
            n -> get("/api/citizens/dashboard", seeded.citizens().get(n))));
    List<SeededAccount> lawyers = lawyersWithDashboard();
    rows.add(
        misses(
            "`GET /api/lawyers/dashboard/stats`",
            "lawyer",
            lawyers.size(),
            n -> get(LAWYER_DASHBOARD, lawyers.get(n))));
    rows.add(many("`POST /api/queries`", "post", ROUND, this::query));
    rows.add(many("`POST /api/auth/login` (Argon2id)", "login", LOGINS, this::login));
    rows.add(many("`GET /api/health/ping`", "ping", 4 * ROUND, this::ping));
    return rows;
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

  private MadeRow misses(String what, String old, int kinds, IntFunction<byte[]> request) {
    List<byte[]> requests = IntStream.range(0, kinds).mapToObj(request).toList();
    int repeat = Math.max(1, ROUND / kinds);
    return measured(
        what,
        OldSystem.miss(old),
        passes -> {
          for (int i = 0; i < repeat; i++) {
            purge();
            passes.measure(requests, "MISS");
          }
        });
  }

  private MadeRow many(String what, String old, int count, IntFunction<byte[]> request) {
    AtomicInteger next = new AtomicInteger();
    return measured(
        what,
        OldSystem.miss(old),
        passes ->
            passes.measure(
                IntStream.range(0, count)
                    .mapToObj(unused -> request.apply(next.getAndIncrement()))
                    .toList(),
                ""));
  }

  private MadeRow measured(String what, double old, Consumer<Passes> round) {
    progress.accept(what);
    int rounds =
        Warming.until(
            LEAST_WARMING,
            WARMING,
            () -> {
              Passes passes = new Passes(node, base.server());
              round.accept(passes);
              return passes.result().cpuSecondsPerThousand();
            });
    progress.accept("  warm after %d rounds".formatted(rounds));
    Passes passes = new Passes(node, base.server());
    for (int i = 0; i < ROUNDS; i++) {
      round.accept(passes);
    }
    return row(what, passes, old);
  }

  private MadeRow row(String what, Passes passes, double old) {
    MadeRow row = new MadeRow(what, passes.result(), old);
    progress.accept("  " + PerformancePage.line(row));
    return row;
  }

  /** Its cost is not measured: it comes between the passes. */
  private void purge() {
    Target target =
        new Target(
            base.server(),
            "/api/admin/cache",
            Map.of("Authorization", "Bearer " + seeded.admin().accessToken()));
    try (RawConnection connection = new RawConnection(base.server())) {
      int status = connection.exchange(target.bytes("DELETE", "")).status();
      if (status != 200) {
        throw new Problem("The purge was answered with " + status);
      }
    }
  }
}
