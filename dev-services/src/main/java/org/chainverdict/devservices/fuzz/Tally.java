package org.chainverdict.devservices.fuzz;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many requests of each kind got which status. */
final class Tally {

  private final Map<Mutation, Map<Integer, Integer>> counts = new EnumMap<>(Mutation.class);
  private final Map<Mutation, Long> slowest = new EnumMap<>(Mutation.class);

  synchronized void count(Mutation mutation, int status, long millis) {
    counts.computeIfAbsent(mutation, m -> new TreeMap<>()).merge(status, 1, Integer::sum);
    slowest.merge(mutation, millis, Math::max);
  }

  synchronized int total() {
    return counts.values().stream()
        .flatMap(statuses -> statuses.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  synchronized int count(int status) {
    return counts.values().stream().mapToInt(statuses -> statuses.getOrDefault(status, 0)).sum();
  }

  /** A table in Markdown; status 0 stands for hanging up without an answer. */
  synchronized String table() {
    TreeSet<Integer> statuses = new TreeSet<>();
    counts.values().forEach(row -> statuses.addAll(row.keySet()));
    StringBuilder text = new StringBuilder("| Mutation |");
    statuses.forEach(status -> text.append(' ').append(status == 0 ? "none" : status).append(" |"));
    text.append(" all | slowest ms |\n|---|")
        .append("---:|".repeat(statuses.size() + 2))
        .append('\n');
    counts.forEach((mutation, row) -> text.append(line(mutation, row, statuses)));
    text.append("| all |");
    statuses.forEach(status -> text.append(' ').append(count(status)).append(" |"));
    return text.append(' ').append(total()).append(" | |\n").toString();
  }

  private String line(Mutation mutation, Map<Integer, Integer> row, TreeSet<Integer> statuses) {
    StringBuilder text = new StringBuilder("| ").append(mutation.shown()).append(" |");
    for (int status : statuses) {
      text.append(' ').append(row.containsKey(status) ? row.get(status) : "").append(" |");
    }
    int all = row.values().stream().mapToInt(Integer::intValue).sum();
    return text.append(' ')
        .append(all)
        .append(" | ")
        .append(slowest.get(mutation))
        .append(" |\n")
        .toString();
  }
}
