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
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Which answers of the contract the tests have seen, as {@code contract-report.md} in the build
 * folder.
 */
final class CoverageReport {
  private static final Map<String, Set<Integer>> SEEN = new ConcurrentHashMap<>();

  private CoverageReport() {}

  static void saw(Operation operation, int status) {
    SEEN.computeIfAbsent(operation.id(), id -> new ConcurrentSkipListSet<>()).add(status);
  }

  static boolean isEmpty() {
    return SEEN.isEmpty();
  }

  static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
  }

  static String text() {
    List<Operation> operations = Contract.get().operations();
    Map<String, String> rows = new TreeMap<>();
    int expected = 0;
    int covered = 0;
    for (Operation operation : operations) {
      Set<Integer> seen = SEEN.getOrDefault(operation.id(), Set.of());
      if (seen.isEmpty()) {
        continue;
      }
      Set<Integer> missing = new TreeSet<>(reachable(operation));
      expected += missing.size();
      missing.removeAll(seen);
      covered += reachable(operation).size() - missing.size();
      rows.put(operation.template() + " " + operation.method(), row(operation, seen, missing));
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Answers of the contract seen by the system tests");
    lines.add("");
    lines.add(
        "%d of %d operations were called; of their documented answers %d of %d were seen (500 left out: it must not happen)."
            .formatted(rows.size(), operations.size(), covered, expected));
    lines.add("");
    lines.add("| Operation | Seen | Documented, not seen |");
    lines.add("|---|---|---|");
    lines.addAll(rows.values());
    return String.join("\n", lines) + "\n";
  }

  /** An internal error is documented everywhere and is a failure everywhere. */
  private static List<Integer> reachable(Operation operation) {
    return operation.statuses().stream().filter(status -> status != 500).toList();
  }

  private static String row(Operation operation, Set<Integer> seen, Set<Integer> missing) {
    return "| %s `%s %s` | %s | %s |"
        .formatted(
            operation.id(), operation.method(), operation.template(), join(seen), join(missing));
  }

  private static String join(Set<Integer> statuses) {
    return new TreeSet<>(statuses).stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
