package org.chainverdict.ratelimit;

import java.util.OptionalLong;

/** Tells the other nodes that policies have changed. It may fail; nodes look by themselves then. */
public interface PolicyNews {

  void announce(long version);

  /** The version announced last; empty when there is none, or when it cannot be told. */
  OptionalLong latest();
}
