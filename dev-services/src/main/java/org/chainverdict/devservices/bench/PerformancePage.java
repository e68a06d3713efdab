package org.chainverdict.devservices.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as a page of the documentation: a section for each measurement. */
final class PerformancePage {

  private static final String HEAD =
      """
      # Performance

      Each section is written by the command that it names, and says on which machine. Figures of a busy machine are worth little by
      themselves: compare what was measured in the same run. How to measure is told in [development.md](development.md#measuring).
      """;

  private PerformancePage() {}

  /** A new page, or the one there is with this section in it. */
  static String with(String page, String name, String section) {
    String begin = "<!-- %s:begin -->".formatted(name);
    String end = "<!-- %s:end -->".formatted(name);
    String marked = begin + "\n" + section.strip() + "\n" + end + "\n";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from >= 0 && to > from) {
      return page.substring(0, from) + marked + page.substring(to + end.length()).stripLeading();
    }
    return (page.isBlank() ? HEAD : page.stripTrailing() + "\n") + "\n" + marked;
  }

  static String section(String name, String title, List<String> facts, List<String> table) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + title);
    lines.add("");
    lines.add("Made by `scripts/bench %s` on %s.".formatted(name, LocalDate.now(ZoneOffset.UTC)));
    lines.add("");
    lines.add(
        "- Machine: %s. Client, nodes and database share it: above the number of processors, the load tells that others were at work too."
            .formatted(Machine.describe()));
    facts.forEach(fact -> lines.add("- " + fact));
    lines.add("");
    lines.addAll(table);
    return String.join("\n", lines);
  }

  static List<String> lists(List<ListBench.Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add("| Route | As | p50 ms | p95 ms | CPU s | KB |");
    lines.add("|---|---|---:|---:|---:|---:|");
    rows.stream().map(PerformancePage::line).forEach(lines::add);
    return lines;
  }

  static String line(ListBench.Row row) {
    Measurement measured = row.measured();
    String figures =
        measured == null
            ? (row.status() == 0 ? "nothing to ask for" : "answers " + row.status()) + " | | |"
            : format(
                "%.1f | %.1f | %.2f | %.1f",
                measured.millis(50),
                measured.millis(95),
                measured.cpuSecondsPerThousand(),
                measured.bytes() / 1024.0);
    return "| `%s` | %s | %s |".formatted(row.route().path(), row.route().actor().shown(), figures);
  }

  static List<String> hits(List<HitRow> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| Stored answer | Bytes | CPU s per 1,000 | nginx | times nginx | old system | times less | requests/s | nginx | share |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    rows.stream().map(PerformancePage::line).forEach(lines::add);
    lines.add("");
    lines.add(
        "At half of the rate that the node reached, requests being due at fixed times (%d connections, open for half a second before requests are timed; of five rounds of 4 s the one with the middle p99, and the worst p99):"
            .formatted(HitBench.CONNECTIONS / 2));
    lines.add("");
    lines.add(
        "| Stored answer | requests/s | p50 ms | p99 ms | worst p99 | nginx p50 ms | nginx p99 ms |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|");
    rows.stream().map(PerformancePage::atHalf).forEach(lines::add);
    return lines;
  }

  static String line(HitRow row) {
    Sample node = row.full().node();
    Sample nginx = row.full().nginx();
    double old = OldSystem.hit(row.name());
    return "| %s | %d | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            shown(row),
            row.bytes(),
            number("%.3f", node.cpuPerThousand()),
            nginx == null ? "" : number("%.4f", nginx.cpuPerThousand()),
            number("%.1f", row.full().cpuRatio()),
            number("%.2f", old),
            number("%.0f", old / node.cpuPerThousand()),
            number("%.0f", node.perSecond()),
            nginx == null ? "" : number("%.0f", nginx.perSecond()),
            number("%.2f", row.full().throughputRatio()));
  }

  private static String atHalf(HitRow row) {
    Duel.Round middle = Duel.middleLatency(row.atHalf());
    Sample node = middle.node();
    Sample nginx = middle.nginx();
    return "| %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            shown(row),
            number("%.0f", node.perSecond()),
            number("%.2f", node.p50Millis()),
            number("%.2f", node.p99Millis()),
            number("%.2f", row.worstMillis()),
            nginx == null ? "" : number("%.2f", nginx.p50Millis()),
            nginx == null ? "" : number("%.2f", nginx.p99Millis()));
  }

  private static String shown(HitRow row) {
    return "`" + row.path() + "`, " + row.coding();
  }

  /**
   * @param unit see {@link Unit#middle}
   */
  static List<String> made(List<MadeRow> rows, double unit) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| Made anew | p50 ms | p99 ms | CPU s per 1,000 | least | most | old system | times less | in nginx's units |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    rows.stream().map(row -> line(row, unit)).forEach(lines::add);
    return lines;
  }

  private static String line(MadeRow row, double unit) {
    Measurement measured = row.middle();
    return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            row.what(),
            number("%.1f", measured.millis(50)),
            number("%.1f", measured.millis(99)),
            number("%.2f", measured.cpuSecondsPerThousand()),
            number("%.2f", row.cheapest().cpuSecondsPerThousand()),
            number("%.2f", row.dearest().cpuSecondsPerThousand()),
            number("%.2f", row.oldCpu()),
            number("%.1f", row.gain()),
            number("%.1f", row.gain(unit)));
  }

  /** Nothing for what is not known. */
  static String number(String format, double value) {
    return Double.isNaN(value) ? "" : format(format, value);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
