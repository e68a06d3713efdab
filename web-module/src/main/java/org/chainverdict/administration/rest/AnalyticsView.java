package org.chainverdict.administration.rest;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.Analytics.Counts;
import org.chainverdict.administration.CaseSummary;
import org.chainverdict.administration.application.PlatformReports.Report;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/** The dashboard in the contract's form ({@code DashboardAnalytics}). */
public record AnalyticsView(
    Counts counts, Recent recentActivities, List<MonthView> monthlyStats, RevenueView revenue) {

  static AnalyticsView of(Report<Analytics> report) {
    Analytics figures = report.figures();
    return new AnalyticsView(
        figures.counts(),
        new Recent(
            cases(figures.newestQueries(), report.people()),
            cases(figures.newestDisputes(), report.people())),
        IntStream.range(0, figures.months().size())
            .mapToObj(i -> MonthView.of(i + 1, figures.months().get(i)))
            .toList(),
        RevenueView.of(figures.revenue()));
  }

  private static List<CaseView> cases(List<CaseSummary> cases, Map<Id, Person> people) {
    return cases.stream().map(item -> CaseView.of(item, people)).toList();
  }

  /** The newest cases. */
  public record Recent(List<CaseView> queries, List<CaseView> disputes) {}

  /**
   * @param month {@code Jan} to {@code Dec}
   */
  public record MonthView(String month, long queries, long disputes) {

    static MonthView of(int number, Analytics.Month month) {
      String name = Month.of(number).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      return new MonthView(name, month.queries(), month.disputes());
    }
  }

  /** What cannot be told from the data is left out. */
  public record RevenueView(
      double totalRevenue,
      double monthlyRevenue,
      Double growthRate,
      Double averageConsultationFee) {

    static RevenueView of(Analytics.Revenue revenue) {
      return new RevenueView(
          revenue.total(),
          revenue.thisMonth(),
          revenue.growthRate(),
          revenue.averageConsultationFee());
    }
  }
}
