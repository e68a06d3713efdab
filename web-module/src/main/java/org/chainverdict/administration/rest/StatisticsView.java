package org.chainverdict.administration.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.Statistics.Group;
import org.chainverdict.administration.Statistics.ResolutionTime;
import org.chainverdict.administration.Statistics.TopLawyer;
import org.chainverdict.administration.application.PlatformReports.Report;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/**
 * The statistics in the contract's form ({@code SystemStats}).
 *
 * @param resolutionStats a map, since its {@code _id} is null where there are figures and absent
 *     where there are none
 */
public record StatisticsView(
    List<GroupView> userStats,
    List<GroupView> queryStats,
    List<GroupView> disputeStats,
    List<TopLawyerView> topLawyers,
    Map<String, Object> resolutionStats) {

  static StatisticsView of(Report<Statistics> report) {
    Statistics figures = report.figures();
    return new StatisticsView(
        groups(figures.users()),
        groups(figures.queries()),
        groups(figures.disputes()),
        figures.topLawyers().stream()
            .map(top -> TopLawyerView.of(top, report.people().get(top.lawyer())))
            .toList(),
        resolution(figures.resolution()));
  }

  private static List<GroupView> groups(List<Group> groups) {
    return groups.stream().map(group -> new GroupView(group.key(), group.count())).toList();
  }

  private static Map<String, Object> resolution(Optional<ResolutionTime> time) {
    Map<String, Object> stats = new LinkedHashMap<>();
    if (time.isPresent()) {
      stats.put("_id", null);
    }
    ResolutionTime days = time.orElseGet(() -> new ResolutionTime(0, 0, 0));
    stats.put("averageResolutionTime", days.average());
    stats.put("minResolutionTime", days.shortest());
    stats.put("maxResolutionTime", days.longest());
    return stats;
  }

  /**
   * @param id a role or a status
   */
  public record GroupView(@JsonProperty("_id") String id, long count) {}

  /** Name and address are absent where the account no longer exists. */
  public record TopLawyerView(
      @JsonProperty("_id") Id id, long resolvedCases, String lawyerName, String lawyerEmail) {

    static TopLawyerView of(TopLawyer top, Person person) {
      return new TopLawyerView(
          top.lawyer(),
          top.resolvedCases(),
          person == null ? null : person.name(),
          person == null ? null : person.email());
    }
  }
}
