package org.chainverdict.systemtest.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.chainverdict.systemtest.support.CoverageReport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After the other tests: they have seen every answer that the contract documents. */
@Order(Integer.MAX_VALUE)
class ContractCoverageIT {

  @Test
  void everyDocumentedAnswerWasSeenOrHasAReasonNotToBe() {
    assumeTrue(
        System.getProperty("test", "").isBlank(), "needs a run of all tests, not of some by name");
    assertThat(CoverageReport.unexplained())
        .as("write a test, or the reason into contract/unreached.yaml")
        .isEmpty();
  }
}
