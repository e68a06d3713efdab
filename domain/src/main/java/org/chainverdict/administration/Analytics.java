package org.chainverdict.administration;

import java.util.List;

/**
 * What the dashboard shows.
 *
 * @param months the twelve months of the current calendar year, January first
 */
public record Analytics(
    Counts counts,
    List<CaseSummary> newestQueries,
    List<CaseSummary> newestDisputes,
    List<Month> months,
    Revenue revenue) {

  /**
   * @param totalCitizens active accounts only
   * @param totalLawyers active accounts only
   * @param completedQueries resolved ones
   * @param completedDisputes resolved ones
   * @param pendingLawyerVerifications as many as the list of waiting lawyers has
   */
  public record Counts(
      long totalCitizens,
      long totalLawyers,
      long totalQueries,
      long totalDisputes,
      long completedQueries,
      long completedDisputes,
      long pendingLawyerVerifications) {}

  /** Cases that were filed in a month. */
  public record Month(long queries, long disputes) {}

  /**
   * Fees of completed consultations that were paid; a month's are those of its consultations.
   *
   * @param averageConsultationFee of active verified lawyers; null when none names a fee
   */
  public record Revenue(
      double total, double thisMonth, double lastMonth, Double averageConsultationFee) {

    /** Percent more than last month; null when there was nothing to grow from. */
    public Double growthRate() {
      return lastMonth == 0 ? null : (thisMonth - lastMonth) / lastMonth * 100;
    }
  }
}
