package org.chainverdict.systemtest.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What every test of the shared cluster starts from. */
public abstract class SystemTest {
  protected final Cluster cluster = Clusters.shared();
  protected final Api api = cluster.gateway();
  protected final Accounts accounts = new Accounts(api);
  protected final Identity identity = new Identity(api);

  /**
   * Two nodes, or the test is reported as skipped: without a gateway program the cluster has one.
   */
  protected final void needsTwoNodes() {
    assumeTrue(
        cluster.nodeCount() > 1, "needs haproxy or nginx to run two nodes behind one address");
  }

  /**
   * The planner of the small database in Python does not look inside {@code $and}: it scans where
   * the others take an index, so plans say nothing there.
   */
  protected final void needsPlanner() {
    assumeTrue(
        !cluster.databaseEngine().equals("secantus-py"),
        "needs the fast database or MongoDB: scripts/database build");
  }

  /** A server whose secrets the tests have chosen, or the test is reported as skipped. */
  protected final void needsKnownSecrets() {
    assumeTrue(cluster instanceof RunningCluster, "needs a server that the tests have started");
  }

  protected final Mails mails() {
    assumeTrue(cluster.mails().readable(), "needs -Dchainverdict.mailsUrl to read mails");
    return cluster.mails();
  }

  protected final Database database() {
    assumeTrue(
        cluster.database().isPresent(), "needs -Dchainverdict.mongodbUri to reach the database");
    return cluster.database().orElseThrow();
  }
}
