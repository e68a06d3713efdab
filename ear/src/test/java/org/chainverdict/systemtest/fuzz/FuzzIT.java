package org.chainverdict.systemtest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.time.Duration;
import org.chainverdict.devservices.fuzz.Fuzz;
import org.chainverdict.devservices.fuzz.FuzzPlan;
import org.chainverdict.devservices.fuzz.FuzzResult;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Requests that are right but for one thing: no answer may be a failure, tell about the server's
 * insides or show what belongs to somebody else. More of them: {@code scripts/chaos fuzz}.
 */
@Order(FuzzIT.AFTER_THE_PLANS)
@Tag("C20")
@Tag("S3")
@Tag("S21")
class FuzzIT extends SystemTest {

  /**
   * Filters in any combination, as an administrator may send them, have no index each; what
   * QueryPlansIT judges are the queries that clients make.
   */
  static final int AFTER_THE_PLANS = Integer.MAX_VALUE;

  /** Change it to look elsewhere; a finding is found again with its seed. */
  private static final long SEED = Long.getLong("chainverdict.fuzzSeed", 20_251);

  private static final int REQUESTS = Integer.getInteger("chainverdict.fuzzRequests", 3_000);
  private static final Duration LONGEST = Duration.ofSeconds(35);

  /** Even on a machine with other things to do. */
  private static final int FEWEST = 150;

  @Test
  void aNodeRefusesWhatItCannotUse() {
    expectNoFindings(cluster.node(0).base(), false, SEED);
  }

  @Test
  void theGatewayRefusesWhatItsNodesCannotRead() {
    needsTwoNodes();
    expectNoFindings(api.base(), true, SEED + 1);
  }

  private void expectNoFindings(URI server, boolean gateway, long seed) {
    assumeTrue(
        cluster.adminPassword().isPresent(), "needs -Dchainverdict.adminPassword to prepare");
    FuzzPlan plan =
        new FuzzPlan(
            server,
            gateway,
            Administrators.EMAIL,
            cluster.adminPassword().orElseThrow(),
            seed,
            gateway ? REQUESTS / 3 : REQUESTS,
            gateway ? LONGEST.dividedBy(4) : LONGEST,
            4,
            cluster.nodeLogs());

    FuzzResult result =
        new Fuzz(
                plan,
                progress -> {
                  // The tests have their own.
                })
            .run();

    System.out.println("Fuzz: " + result.summary());
    assertThat(result.faults()).isEmpty();
    assertThat(result.requests()).isGreaterThan(FEWEST / (gateway ? 3 : 1));
    assertThat(result.answers(2)).as("requests that were right after all").isGreaterThan(5);
    assertThat(result.answers(4)).as("refusals").isGreaterThan(FEWEST / (gateway ? 6 : 2));
  }
}
