package org.chainverdict.cases.rest;

import java.util.Set;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.shared.Characters;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/** The rules that the bodies of both kinds of case share. */
final class CaseRules {

  static final String TITLE = "Title must have 5 to 100 characters";
  static final String DESCRIPTION = "Description must have 20 to 2000 characters";
  static final String CATEGORIES = "civil|criminal|family|property|corporate|tax|labor|other";
  static final String CATEGORY =
      "must be civil, criminal, family, property, corporate, tax, labor or other";
  static final String PRIORITIES = "low|medium|high|urgent";
  static final String PRIORITY = "must be low, medium, high or urgent";
  static final String MESSAGE = "must be at most 500 characters";

  /** What {@code fields} may name. */
  static final Set<String> QUERY_FIELDS =
      Set.of(
          "title",
          "description",
          "category",
          "priority",
          "status",
          "createdAt",
          "citizen",
          "assignedLawyer");

  static final Set<String> DISPUTE_FIELDS =
      Set.of(
          "title",
          "description",
          "category",
          "priority",
          "status",
          "disputeValue",
          "createdAt",
          "citizen",
          "assignedLawyer",
          "opposingParty");

  /** Of the lists of somebody's own cases of both types. */
  static final Set<String> OWN_FIELDS =
      Set.of(
          "title",
          "description",
          "category",
          "priority",
          "status",
          "createdAt",
          "caseType",
          "chatRoom");

  private CaseRules() {}

  /** The text to search for; one that is too long is refused. */
  static String search(String text) {
    if (text != null && Characters.count(text) > CaseFilter.MAX_SEARCH_LENGTH) {
      throw Problem.invalid(
          FieldError.query(
              "search", "must be at most " + CaseFilter.MAX_SEARCH_LENGTH + " characters", null));
    }
    return text;
  }

  static String trimmed(String text) {
    return text == null ? null : text.strip();
  }

  static String priority(String given) {
    return given == null ? CaseContent.DEFAULT_PRIORITY : given;
  }
}
