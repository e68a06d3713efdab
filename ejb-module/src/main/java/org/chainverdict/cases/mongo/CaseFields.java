package org.chainverdict.cases.mongo;

import java.util.Set;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestKind;

/** The names of the original database. */
final class CaseFields {

  /** What a case has for its readers. */
  static final Set<String> SHOWN =
      Set.of(
          "title",
          "description",
          "category",
          "priority",
          "disputeType",
          "opposingParty",
          "disputeValue",
          "status",
          "citizen",
          "assignedLawyer",
          "lawyerRequests",
          "citizenRequests",
          "notes",
          "timeline",
          "resolution",
          "createdAt",
          "updatedAt");

  private CaseFields() {}

  static String collection(CaseType type) {
    return type == CaseType.QUERY ? "queries" : "disputes";
  }

  static String list(RequestKind kind) {
    return kind == RequestKind.OFFER ? "lawyerRequests" : "citizenRequests";
  }
}
