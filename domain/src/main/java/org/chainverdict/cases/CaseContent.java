package org.chainverdict.cases;

import java.util.Set;

/**
 * What a case is about, in the words of who filed it.
 *
 * @param disputeType disputes only, as are the opposing party and the value
 */
public record CaseContent(
    String title,
    String description,
    String category,
    String priority,
    String disputeType,
    OpposingParty opposingParty,
    Double disputeValue) {

  public static final String DEFAULT_PRIORITY = "medium";
  public static final Set<String> PRIORITIES = Set.of("low", "medium", "high", "urgent");
  public static final Set<String> CATEGORIES =
      Set.of("civil", "criminal", "family", "property", "corporate", "tax", "labor", "other");
  public static final Set<String> DISPUTE_TYPES =
      Set.of(
          "property",
          "contract",
          "family",
          "employment",
          "business",
          "consumer",
          "landlord-tenant",
          "other");

  /** The other side of a dispute, who has no account. */
  public record OpposingParty(String name, String contact, String address) {}
}
