package org.chainverdict.observability;

/** What this node knows of its cluster. */
public interface ClusterProbe {

  /**
   * @param running whether this node is a working member
   */
  record Result(boolean running, int members) {}

  Result probe();
}
