package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Ends the shared cluster and writes the coverage report when the last test is over. */
public final class TestRun implements TestExecutionListener {
  /** The tests that break their server have a run of their own, which must not hide the other. */
  private static final TestTag OUTAGE = TestTag.create("outage");

  private String report = "contract-report.md";

  @Override
  public void executionStarted(TestIdentifier test) {
    test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getClassName())
        .ifPresent(name -> CoverageReport.enter(name.substring(name.lastIndexOf('.') + 1)));
    if (test.getTags().contains(OUTAGE)) {
      report = "contract-report-outage.md";
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    try {
      if (!CoverageReport.isEmpty()) {
        CoverageReport.write(ProjectScript.buildDirectory().resolve(report));
        System.out.println("Contract: " + CoverageReport.summary());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Clusters.stopShared();
    }
  }
}
