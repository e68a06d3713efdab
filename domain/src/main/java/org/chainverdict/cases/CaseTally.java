package org.chainverdict.cases;

import java.util.Map;

/**
 * How many cases there are, as every counter of the platform counts them.
 *
 * @param active those that are being worked on, see {@link CaseStatus#isActive}
 */
public record CaseTally(long total, long active, long resolved) {

  /**
   * @param byStatus how many have each status; unknown names count in the total alone
   */
  public static CaseTally of(Map<String, Long> byStatus) {
    long total = 0;
    long active = 0;
    long resolved = 0;
    for (Map.Entry<String, Long> entry : byStatus.entrySet()) {
      CaseStatus status = CaseStatus.parse(entry.getKey()).orElse(null);
      total += entry.getValue();
      active += status != null && status.isActive() ? entry.getValue() : 0;
      resolved += status == CaseStatus.RESOLVED ? entry.getValue() : 0;
    }
    return new CaseTally(total, active, resolved);
  }

  public CaseTally plus(CaseTally other) {
    return new CaseTally(total + other.total, active + other.active, resolved + other.resolved);
  }
}
