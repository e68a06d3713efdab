package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Which answers of the contract the tests have seen, and which tests, as {@code contract-report.md}
 * in the build folder.
 */
public final class CoverageReport {
  private static final Map<String, Map<Integer, Set<String>>> SEEN = new ConcurrentHashMap<>();
  private static volatile String runningTest = "?";

  private CoverageReport() {}

  /** What is seen from now on is seen by this class. */
  static void enter(String testClass) {
    runningTest = testClass;
  }

  static void saw(Operation operation, int status) {
    SEEN.computeIfAbsent(operation.id(), id -> new ConcurrentSkipListMap<>())
        .computeIfAbsent(status, code -> new ConcurrentSkipListSet<>())
        .add(runningTest);
  }

  static boolean isEmpty() {
    return SEEN.isEmpty();
  }

  static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
  }

  /** One line for each documented answer of a called operation that nobody saw or excused. */
  public static List<String> unexplained() {
    List<String> lines = new ArrayList<>();
    for (Operation operation : called()) {
      for (int status : missing(operation)) {
        if (Unreached.reason(operation.id(), status).isEmpty()) {
          lines.add(operation.id() + " " + status);
        }
      }
    }
    return lines;
  }

  static String summary() {
    List<Operation> called = called();
    int documented = called.stream().mapToInt(operation -> reachable(operation).size()).sum();
    int missing = called.stream().mapToInt(operation -> missing(operation).size()).sum();
    return ("%d of %d operations were called; of their %d documented answers %d were seen, %d are"
            + " explained and %d are not (500 left out: it must not happen).")
        .formatted(
            called.size(),
            Contract.get().operations().size(),
            documented,
            documented - missing,
            missing - unexplained().size(),
            unexplained().size());
  }

  static String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# Answers of the contract seen by the system tests");
    lines.add("");
    lines.add(summary());
    lines.add("");
    lines.add("| Operation | Seen | Not seen |");
    lines.add("|---|---|---|");
    Map<String, String> rows = new TreeMap<>();
    called().forEach(each -> rows.put(each.template() + " " + each.method(), row(each)));
    lines.addAll(rows.values());
    lines.add("");
    lines.add("| Operation | Answer | Seen by |");
    lines.add("|---|---|---|");
    called().forEach(operation -> lines.addAll(witnesses(operation)));
    lines.add("");
    lines.add("| Answer | Why it is not seen |");
    lines.add("|---|---|");
    lines.addAll(Unreached.rows());
    return String.join("\n", lines) + "\n";
  }

  private static List<Operation> called() {
    return Contract.get().operations().stream()
        .filter(operation -> SEEN.containsKey(operation.id()))
        .toList();
  }

  /** An internal error is documented everywhere and is a failure everywhere. */
  private static List<Integer> reachable(Operation operation) {
    return operation.statuses().stream().filter(status -> status != 500).toList();
  }

  private static Set<Integer> missing(Operation operation) {
    Set<Integer> missing = new TreeSet<>(reachable(operation));
    missing.removeAll(SEEN.get(operation.id()).keySet());
    return missing;
  }

  private static String row(Operation operation) {
    return "| %s `%s %s` | %s | %s |"
        .formatted(
            operation.id(),
            operation.method(),
            operation.template(),
            join(SEEN.get(operation.id()).keySet()),
            join(missing(operation)));
  }

  private static List<String> witnesses(Operation operation) {
    return SEEN.get(operation.id()).entrySet().stream()
        .map(
            seen ->
                "| %s | %d | %s |"
                    .formatted(operation.id(), seen.getKey(), String.join(", ", seen.getValue())))
        .toList();
  }

  private static String join(Set<Integer> statuses) {
    return new TreeSet<>(statuses).stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
