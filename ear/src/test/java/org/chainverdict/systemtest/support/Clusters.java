package org.chainverdict.systemtest.support;

/**
 * The one cluster that most tests share: starting nodes costs more than all requests of a test
 * class.
 */
public final class Clusters {
  private static Cluster shared;
  private static IllegalStateException failure;

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

  static synchronized void stopShared() {
    if (shared instanceof RunningCluster running) {
      running.close();
    }
    shared = null;
  }
}
