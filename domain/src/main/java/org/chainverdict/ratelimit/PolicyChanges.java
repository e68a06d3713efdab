package org.chainverdict.ratelimit;

import java.util.List;
import java.util.Map;

/**
 * What administrators have changed of the settings.
 *
 * @param version grows with each change; 0 before the first
 * @param allowed addresses and networks that are not counted; null where the settings hold
 */
public record PolicyChanges(long version, Map<Limiter, Policy> policies, List<String> allowed) {

  public static final PolicyChanges NONE = new PolicyChanges(0, Map.of(), null);

  public PolicyChanges {
    policies = Map.copyOf(policies);
    allowed = allowed == null ? null : List.copyOf(allowed);
  }
}
