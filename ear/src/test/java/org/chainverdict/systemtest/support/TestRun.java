package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Ends the shared cluster and writes the coverage report when the last test is over. */
public final class TestRun implements TestExecutionListener {

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    try {
      if (!CoverageReport.isEmpty()) {
        CoverageReport.write(ProjectScript.buildDirectory().resolve("contract-report.md"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Clusters.stopShared();
    }
  }
}
