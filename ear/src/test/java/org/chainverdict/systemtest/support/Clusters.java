package org.chainverdict.systemtest.support;

import java.util.Map;

/**
 * The one cluster that most tests share: starting nodes costs more than all requests of a test
 * class.
 */
public final class Clusters {
  private static Cluster shared;
  private static IllegalStateException failure;
  private static RunningCluster breakable;

  private Clusters() {}

  /**
   * Starts the cluster at the first call; a failed start is not tried again by every test class.
   */
  public static synchronized Cluster shared() {
    if (failure != null) {
      throw new IllegalStateException("The cluster did not start, see the first failure.", failure);
    }
    if (shared == null) {
      try {
        shared = ForeignCluster.named().orElseGet(RunningCluster::startShared);
      } catch (IllegalStateException e) {
        failure = e;
        throw e;
      }
    }
    return shared;
  }

  /**
   * Two nodes with a Redis of their own, for the tests that stop, freeze and kill them: started
   * once, and whole again at each call.
   */
  public static synchronized RunningCluster breakable(Map<String, String> environment) {
    if (breakable == null) {
      breakable = RunningCluster.start("breakable", 2, environment);
    }
    for (int node = 0; node < breakable.nodeCount(); node++) {
      if (!breakable.isAlive(node)) {
        breakable.start(node);
      }
    }
    return breakable;
  }

  static synchronized void stopShared() {
    if (breakable != null) {
      breakable.close();
      breakable = null;
    }
    if (shared instanceof RunningCluster running) {
      running.close();
    }
    shared = null;
  }
}
