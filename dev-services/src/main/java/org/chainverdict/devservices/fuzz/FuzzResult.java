package org.chainverdict.devservices.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run found. */
public final class FuzzResult {

  private final FuzzPlan plan;
  private final Tally tally;
  private final List<Findings.Finding> findings;
  private final double seconds;

  FuzzResult(FuzzPlan plan, Tally tally, Findings findings, double seconds) {
    this.plan = plan;
    this.tally = tally;
    this.findings = findings.all();
    this.seconds = seconds;
  }

  /** One line for each fault; empty when all is well. */
  public List<String> faults() {
    return findings.stream()
        .map(
            finding ->
                "%s (%s, %d times, seed %d): %s\n%s"
                    .formatted(
                        finding.fault(),
                        finding.mutation(),
                        finding.count()[0],
                        plan.seed(),
                        finding.operations(),
                        finding.examples().stream().findFirst().orElse("")))
        .toList();
  }

  public int requests() {
    return tally.total();
  }

  /** How many got an answer of this kind: 2 for all that succeeded. */
  public int answers(int hundreds) {
    int sum = 0;
    for (int status = hundreds * 100; status < hundreds * 100 + 100; status++) {
      sum += tally.count(status);
    }
    return sum;
  }

  public String summary() {
    return String.format(
        Locale.ROOT,
        "%d requests in %.0f s (%.0f per second), seed %d, %d kinds of findings",
        tally.total(),
        seconds,
        tally.total() / seconds,
        plan.seed(),
        findings.size());
  }

  /** Everything, in Markdown. */
  public String report() {
    return "# Fuzzing\n\n"
        + summary()
        + ".\n\n## Answers\n\n"
        + tally.table()
        + "\n## Findings\n\n"
        + (findings.isEmpty()
            ? "None.\n"
            : findings.stream().map(FuzzResult::section).collect(Collectors.joining("\n")));
  }

  private static String section(Findings.Finding finding) {
    return "### %s (%s)\n\n%d times: %s\n\n%s"
        .formatted(
            finding.fault(),
            finding.mutation(),
            finding.count()[0],
            String.join(", ", finding.operations()),
            finding.examples().stream()
                .map(example -> "```\n" + example + "\n```\n")
                .collect(Collectors.joining("\n")));
  }
}
