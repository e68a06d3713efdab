package org.chainverdict.lawyers;

import org.chainverdict.cases.CaseTally;

/**
 * What a lawyer sees first.
 *
 * @param clients entries of the older list of clients
 */
public record LawyerDashboard(long clients, CaseTally queries, CaseTally disputes) {

  public CaseTally cases() {
    return queries.plus(disputes);
  }
}
