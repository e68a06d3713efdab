package org.chainverdict.cases.mongo;

import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestKind;

/** The names of the original database. */
final class CaseFields {

  private CaseFields() {}

  static String collection(CaseType type) {
    return type == CaseType.QUERY ? "queries" : "disputes";
  }

  static String list(RequestKind kind) {
    return kind == RequestKind.OFFER ? "lawyerRequests" : "citizenRequests";
  }
}
