package org.chainverdict.systemtest.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chainverdict.systemtest.support.RoundTripReport;
import org.chainverdict.systemtest.support.RoundTripReport.Row;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Looks back at what the tests before have cost the database: no operation may ask it more than
 * three times, beside the look at the caller's account, unless it stands here with its reason.
 */
@Tag("P3")
@Order(Integer.MAX_VALUE - 1)
class RoundTripsIT extends SystemTest {

  private static final int MOST = 3;

  /** What an operation may cost instead, and why it cannot be less. */
  private record Exception(int most, String reason) {}

  private static final Map<String, Exception> EXCEPTIONS = new TreeMap<>();

  @Test
  void noOperationAsksTheDatabaseMoreOftenThanAllowed() throws IOException {
    List<Row> rows = RoundTripReport.rows();
    assumeTrue(!rows.isEmpty(), "needs the tests that call operations, and Server-Timing");
    StringBuilder table = new StringBuilder("| Operation | Done | Refused |\n|---|---|---|\n");
    rows.forEach(
        row ->
            table.append(
                "| `%s %s` | %s | %s |%n"
                    .formatted(row.method(), row.path(), shown(row.done()), shown(row.refused()))));
    Files.writeString(Path.of("target", "round-trips.md"), table);
    assertThat(rows.stream().filter(RoundTripsIT::costsTooMuch).toList()).isEmpty();
  }

  private static boolean costsTooMuch(Row row) {
    Exception exception = EXCEPTIONS.get(row.id());
    return row.done() != null && row.done() > (exception == null ? MOST : exception.most());
  }

  private static String shown(Integer count) {
    return count == null ? "-" : String.valueOf(count);
  }
}
