package org.chainverdict.citizens.rest;

import org.chainverdict.citizens.CitizenDashboard;

/** A citizen's counters in the contract's form. */
public record CitizenDashboardView(
    long totalQueries,
    long activeQueries,
    long resolvedQueries,
    long totalDisputes,
    long activeDisputes,
    long resolvedDisputes,
    long totalCases,
    long activeCases,
    long resolvedCases,
    long connectedLawyers,
    long pendingRequests,
    long receivedOffers) {

  static CitizenDashboardView of(CitizenDashboard dashboard) {
    return new CitizenDashboardView(
        dashboard.queries().total(),
        dashboard.queries().active(),
        dashboard.queries().resolved(),
        dashboard.disputes().total(),
        dashboard.disputes().active(),
        dashboard.disputes().resolved(),
        dashboard.cases().total(),
        dashboard.cases().active(),
        dashboard.cases().resolved(),
        dashboard.connectedLawyers(),
        dashboard.pendingRequests(),
        dashboard.receivedOffers());
  }
}
