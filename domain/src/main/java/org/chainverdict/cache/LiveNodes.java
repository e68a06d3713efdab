package org.chainverdict.cache;

import java.util.Set;

/** The nodes that this one can reach now. */
public interface LiveNodes {

  /** Their lives, this node's included. */
  Set<String> lives();
}
