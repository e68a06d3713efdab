package org.chainverdict.administration;

import java.time.Instant;

/** Counts over the whole platform. */
public interface PlatformFigures {

  /**
   * @param now decides which calendar year and month are the current ones
   */
  Figures<Analytics> analytics(Instant now);

  Figures<Statistics> statistics();
}
