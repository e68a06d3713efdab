package org.chainverdict.cases;

import java.util.Set;
import org.chainverdict.shared.Id;

/**
 * What a list of cases is narrowed to; null does not narrow.
 *
 * @param search literal, case-insensitive part of title or description
 */
public record CaseFilter(
    CaseStatus status,
    String category,
    String disputeType,
    String priority,
    String search,
    Id citizen,
    Id lawyer) {

  public static final int MAX_SEARCH_LENGTH = 100;

  /** Reads what a client sent; "all" and unreadable values do not narrow. */
  public static CaseFilter parse(
      String status, String category, String disputeType, String priority, String search) {
    return new CaseFilter(
        CaseStatus.parse(status).orElse(null),
        known(category, CaseContent.CATEGORIES),
        known(disputeType, CaseContent.DISPUTE_TYPES),
        known(priority, CaseContent.PRIORITIES),
        search == null || search.isBlank() ? null : search.strip(),
        null,
        null);
  }

  /** Narrowed to people, which is for administrators. */
  public CaseFilter of(Id ofCitizen, Id ofLawyer) {
    return new CaseFilter(status, category, disputeType, priority, search, ofCitizen, ofLawyer);
  }

  private static String known(String text, Set<String> values) {
    return text != null && values.contains(text) ? text : null;
  }
}
