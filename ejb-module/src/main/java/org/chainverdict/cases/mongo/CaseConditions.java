package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.not;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.StatusChange;
import org.chainverdict.shared.Id;

/** What must hold at the moment of a write. */
final class CaseConditions {

  private CaseConditions() {}

  static Bson is(Id caseId) {
    return eq("_id", objectId(caseId));
  }

  static Bson open() {
    return and(eq("status", CaseStatus.PENDING.wireName()), eq("assignedLawyer", null));
  }

  static Bson pendingRequest(RequestKind kind, Id request) {
    return elemMatch(CaseFields.list(kind), pending("_id", request));
  }

  /**
   * The same as one plain document: not every database looks inside {@code $and} for the entry that
   * a positional operator means.
   */
  static Bson pendingRequest(Id caseId, RequestKind kind, Id request) {
    return new Document("_id", objectId(caseId))
        .append(CaseFields.list(kind), new Document("$elemMatch", pending("_id", request)));
  }

  static Bson pendingOf(RequestKind kind, Id lawyer) {
    return elemMatch(CaseFields.list(kind), pending("lawyerId", lawyer));
  }

  static Bson noPendingOf(RequestKind kind, Id lawyer) {
    return not(pendingOf(kind, lawyer));
  }

  static Bson unchanged(LegalCase legalCase, StatusChange change) {
    Id lawyer = legalCase.assignedLawyer();
    return and(
        is(legalCase.id()),
        eq("status", change.from().wireName()),
        eq("assignedLawyer", lawyer == null ? null : objectId(lawyer)));
  }

  private static Document pending(String key, Id value) {
    return new Document(key, objectId(value)).append("status", RequestStatus.PENDING.wireName());
  }
}
