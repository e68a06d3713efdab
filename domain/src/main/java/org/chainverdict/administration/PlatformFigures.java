package org.chainverdict.administration;

import java.time.Instant;

/** Counts over the whole platform, each report in one round trip. */
public interface PlatformFigures {

  /**
   * @param now decides which calendar year and month are the current ones
   */
  Analytics analytics(Instant now);

  Statistics statistics();
}
