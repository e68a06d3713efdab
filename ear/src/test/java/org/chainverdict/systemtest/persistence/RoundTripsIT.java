package org.chainverdict.systemtest.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chainverdict.systemtest.support.RoundTripReport;
import org.chainverdict.systemtest.support.RoundTripReport.Row;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Looks back at what the tests before have cost the database: no operation may ask it more than
 * three times, beside the look at the caller's account, unless it is an {@link AllowedExcess}.
 */
@Tag("P3")
@Order(Integer.MAX_VALUE - 1)
class RoundTripsIT extends SystemTest {

  private static final int MOST = 3;

  @Test
  void noOperationAsksTheDatabaseMoreOftenThanAllowed() throws IOException {
    List<Row> rows = RoundTripReport.rows();
    assumeTrue(!rows.isEmpty(), "needs the tests that call operations, and Server-Timing");
    Files.writeString(Path.of("target", "round-trips.md"), RoundTripPage.text(rows));
    assertThat(rows.stream().filter(RoundTripsIT::costsTooMuch).toList()).isEmpty();
  }

  private static boolean costsTooMuch(Row row) {
    Optional<AllowedExcess> excess = AllowedExcess.of(row.id());
    return row.done() != null && row.done() > excess.map(AllowedExcess::most).orElse(MOST);
  }
}
