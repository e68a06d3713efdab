package org.chainverdict.citizens;

import org.chainverdict.cases.CaseTally;

/**
 * What a citizen sees first.
 *
 * @param connectedLawyers accepted direct connections
 * @param pendingRequests cases with an invitation, and connections, that wait for an answer
 * @param receivedOffers cases with an offer that waits for an answer
 */
public record CitizenDashboard(
    CaseTally queries,
    CaseTally disputes,
    long connectedLawyers,
    long pendingRequests,
    long receivedOffers) {

  public CaseTally cases() {
    return queries.plus(disputes);
  }
}
