package org.chainverdict.devservices.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what was wrong, the same fault of the same kind of request only once. */
final class Findings {

  private static final int EXAMPLES = 3;
  private static final int LONGEST_ANSWER = 700;

  private final Map<String, Finding> found = new TreeMap<>();

  /**
   * A fault and who has it.
   *
   * @param operations names of the routes
   * @param examples requests and their answers
   */
  record Finding(
      String fault,
      String mutation,
      int[] count,
      TreeSet<String> operations,
      List<String> examples) {}

  synchronized void add(
      long number,
      Mutation mutation,
      Draft draft,
      RawRequest request,
      RawAnswer answer,
      String fault) {
    Finding finding =
        found.computeIfAbsent(
            fault + mutation.shown(),
            key ->
                new Finding(
                    fault, mutation.shown(), new int[1], new TreeSet<>(), new ArrayList<>()));
    finding.count()[0]++;
    boolean newRoute = finding.operations().add(draft.operation.id());
    if (finding.examples().size() < EXAMPLES && newRoute) {
      finding.examples().add(example(number, draft, request, answer));
    }
  }

  /** A fault that no single request has. */
  synchronized void add(String fault) {
    found.put(fault, new Finding(fault, "", new int[] {1}, new TreeSet<>(), List.of()));
  }

  private static String example(long number, Draft draft, RawRequest request, RawAnswer answer) {
    String text = answer.text();
    return "request %d as %s\n%s\n--> %d after %d ms %s\n%s"
        .formatted(
            number,
            draft.actor,
            request.shown(),
            answer.status(),
            answer.millis(),
            answer.header("content-type").orElse(""),
            text.substring(0, Math.min(text.length(), LONGEST_ANSWER)));
  }

  synchronized List<Finding> all() {
    return found.values().stream()
        .sorted(Comparator.comparing(Finding::fault).thenComparing(Finding::mutation))
        .toList();
  }
}
