package org.chainverdict.lawyers;

/**
 * A lawyer's page.
 *
 * @param resolvedQueries number of the lawyer's queries that were resolved
 */
public record LawyerProfile(LawyerListing lawyer, long resolvedQueries, long resolvedDisputes) {}
