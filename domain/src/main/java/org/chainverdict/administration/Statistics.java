package org.chainverdict.administration;

import java.util.List;
import java.util.Optional;
import org.chainverdict.shared.Id;

/**
 * Figures of the platform since its beginning.
 *
 * @param topLawyers those with the most resolved cases, at most {@value #TOP_LAWYERS}
 * @param resolution empty while no query is resolved
 */
public record Statistics(
    List<Group> users,
    List<Group> queries,
    List<Group> disputes,
    List<TopLawyer> topLawyers,
    Optional<ResolutionTime> resolution) {

  public static final int TOP_LAWYERS = 10;

  /** How many have a role or a status. */
  public record Group(String key, long count) {}

  /** Queries and disputes together. */
  public record TopLawyer(Id lawyer, long resolvedCases) {}

  /** Days from filing to resolution of resolved queries. */
  public record ResolutionTime(double average, double shortest, double longest) {}
}
