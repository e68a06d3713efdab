package org.chainverdict.devservices.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chainverdict.devservices.bench.ListBench.Row;

/** The figures as a page of the documentation. */
final class PerformancePage {

  private PerformancePage() {}

  static String text(String name, List<Row> rows, int requests, String engine) {
    List<String> lines = new ArrayList<>();
    boolean hits = name.equals("hits");
    lines.add(hits ? "# Performance of stored answers" : "# Performance");
    lines.add("");
    lines.add("Made by `scripts/bench %s` on %s.".formatted(name, LocalDate.now(ZoneOffset.UTC)));
    lines.add("");
    lines.add(
        "- Machine: %s. Client, node and database share it: above the number of processors, the load tells that others were at work too."
            .formatted(Machine.describe()));
    lines.add(
        "- One node, database `%s`, data of `scripts/seed` with its defaults.".formatted(engine));
    lines.add(
        "- %d requests of each route after as many and more to warm up, from %d clients of Java's own HTTP client that each wait for their answer; %s."
            .formatted(
                requests,
                Load.CLIENTS,
                hits ? "all answers were stored ones" : "no answer was a stored one"));
    lines.add(
        "- The citizen and the lawyer who ask are the first seeded ones, who have a tenth of everything.");
    lines.add("- CPU is that of the node's process, in seconds per 1,000 requests.");
    lines.add("");
    lines.add("| Route | As | p50 ms | p95 ms | CPU s | KB |");
    lines.add("|---|---|---:|---:|---:|---:|");
    rows.stream().map(PerformancePage::line).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  static String line(Row row) {
    Measurement measured = row.measured();
    String figures =
        measured == null
            ? (row.status() == 0 ? "nothing to ask for" : "answers " + row.status()) + " | | |"
            : String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.2f | %.1f",
                measured.millis(50),
                measured.millis(95),
                measured.cpuSecondsPerThousand(),
                measured.bytes() / 1024.0);
    return "| `%s` | %s | %s |".formatted(row.route().path(), row.route().actor().shown(), figures);
  }
}
