package org.chainverdict.administration.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.CaseSummary;
import org.chainverdict.administration.Figures;
import org.chainverdict.administration.PlatformFigures;
import org.chainverdict.administration.Statistics;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/** The figures of the dashboard, with the people in them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformReports {

  @Inject private Clock clock;
  @Inject private PlatformFigures figures;
  @Inject private People people;

  public Report<Analytics> analytics() {
    Figures<Analytics> found = figures.analytics(clock.instant());
    Analytics analytics = found.figures();
    List<Id> involved =
        Stream.concat(analytics.newestQueries().stream(), analytics.newestDisputes().stream())
            .flatMap(PlatformReports::involved)
            .toList();
    return new Report<>(analytics, people.find(involved, found.people()));
  }

  public Report<Statistics> statistics() {
    Figures<Statistics> found = figures.statistics();
    Statistics statistics = found.figures();
    List<Id> lawyers = statistics.topLawyers().stream().map(Statistics.TopLawyer::lawyer).toList();
    return new Report<>(statistics, people.find(lawyers, found.people()));
  }

  private static Stream<Id> involved(CaseSummary item) {
    return Stream.of(item.citizen(), item.assignedLawyer()).filter(Objects::nonNull);
  }

  /**
   * @param people those whom the figures name, as far as their accounts still exist
   */
  public record Report<T>(T figures, Map<Id, Person> people) {}
}
