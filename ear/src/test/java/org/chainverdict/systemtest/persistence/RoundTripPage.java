package org.chainverdict.systemtest.persistence;

import java.util.List;
import org.chainverdict.systemtest.support.RoundTripReport.Row;

/** The round trips of all operations as a page of the documentation. */
final class RoundTripPage {

  private static final String INTRODUCTION =
      """
      # Database round trips

      The most commands that any answer of an operation has cost the database, over all system tests. What was
      done and what was refused stand apart; the look at the caller's account, one command for every signed-in
      request, is not in it. A transaction that met another one and was repeated counts once, and its commit is a
      command. The server tells these numbers with `Server-Timing` where `chainverdict.http.server-timing` is on.

      Three are allowed. What costs more when it is done stands below with its reason (`AllowedExcess` in the
      system tests). This page is made by

      ```
      scripts/test && cp ear/target/round-trips.md docs/
      ```

      | Operation | Done | Refused |
      |---|---:|---:|
      """;

  private RoundTripPage() {}

  static String text(List<Row> rows) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    rows.forEach(
        row ->
            page.append(
                "| `%s %s` | %s | %s |\n"
                    .formatted(row.method(), row.path(), shown(row.done()), shown(row.refused()))));
    page.append("\n## More than three\n\n");
    AllowedExcess.ALL.stream()
        .filter(excess -> rows.stream().anyMatch(row -> row.id().equals(excess.operation())))
        .forEach(
            excess ->
                page.append(
                    "- `%s`, up to %d: %s.\n"
                        .formatted(excess.operation(), excess.most(), excess.reason())));
    return page.toString();
  }

  private static String shown(Integer count) {
    return count == null ? "-" : String.valueOf(count);
  }
}
