package org.chainverdict.lawyers.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.chainverdict.lawyers.LawyerProfile;

/** A lawyer's page: the directory entry with statistics. */
public record ProfileView(@JsonUnwrapped ListingView lawyer, Stats stats) {

  /**
   * @param rating 0 while nobody can rate; the contract requires the field
   */
  public record Stats(long resolvedQueries, long resolvedDisputes, long totalCases, int rating) {}

  static ProfileView of(LawyerProfile profile) {
    long queries = profile.resolvedQueries();
    long disputes = profile.resolvedDisputes();
    return new ProfileView(
        ListingView.of(profile.lawyer(), true),
        new Stats(queries, disputes, queries + disputes, 0));
  }
}
