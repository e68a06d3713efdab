package org.chainverdict.cases.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.Assignment;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.StatusChange;

/**
 * Changes that the database computes from the document as it is at that moment, so that a request
 * that came in between is closed as well. Values stand behind {@code $literal}: a text may begin
 * with a dollar.
 */
final class CaseChanges {

  private CaseChanges() {}

  static List<Bson> assignment(Assignment assignment) {
    Document set =
        new Document("status", CaseStatus.ASSIGNED.wireName())
            .append("assignedLawyer", objectId(assignment.lawyer()))
            .append("updatedAt", date(assignment.at()))
            .append(
                "timeline",
                appended(
                    "timeline", assignment.entries().stream().map(CaseWriter::entry).toList()));
    for (RequestKind kind : RequestKind.values()) {
      set.append(CaseFields.list(kind), answered(kind, assignment));
    }
    return List.of(new Document("$set", set));
  }

  static List<Bson> statusChange(CaseType type, StatusChange change) {
    Document set =
        new Document("status", change.to().wireName()).append("updatedAt", date(change.at()));
    change
        .entry()
        .ifPresent(
            entry ->
                set.append("timeline", appended("timeline", List.of(CaseWriter.entry(entry)))));
    change
        .note()
        .ifPresent(
            note -> set.append("notes", appended("notes", List.of(CaseWriter.note(type, note)))));
    change
        .resolution()
        .ifPresent(
            resolution -> set.append("resolution", literal(CaseWriter.resolution(resolution))));
    if (change.reopens()) {
      set.append("resolution", "$$REMOVE");
    }
    if (change.withdraws()) {
      for (RequestKind kind : RequestKind.values()) {
        set.append(CaseFields.list(kind), pendingReplaced(kind, rejection(change.at(), null)));
      }
    }
    return List.of(new Document("$set", set));
  }

  private static Document answered(RequestKind kind, Assignment assignment) {
    Document isChosen = eq("$$request.lawyerId", objectId(assignment.lawyer()));
    Document accepted =
        new Document("status", "accepted").append("respondedAt", date(assignment.at()));
    if (assignment.response() != null && kind == assignment.kind()) {
      accepted.append("response", assignment.response());
    }
    Document rejected = rejection(assignment.at(), Assignment.TO_THE_OTHERS);
    return pendingReplaced(kind, condition(isChosen, literal(accepted), literal(rejected)));
  }

  private static Document rejection(Instant at, String response) {
    Document rejection = new Document("status", "rejected").append("respondedAt", date(at));
    return response == null ? rejection : rejection.append("response", response);
  }

  /** The list with other values laid over its pending entries. */
  private static Document pendingReplaced(RequestKind kind, Document values) {
    Document merged = new Document("$mergeObjects", List.of("$$request", values));
    return new Document(
        "$map",
        new Document("input", orEmpty(CaseFields.list(kind)))
            .append("as", "request")
            .append("in", condition(eq("$$request.status", "pending"), merged, "$$request")));
  }

  private static Document appended(String list, List<Document> entries) {
    return new Document("$concatArrays", List.of(orEmpty(list), literal(entries)));
  }

  /** Older documents may lack a list. */
  private static Document orEmpty(String list) {
    return new Document("$ifNull", List.of("$" + list, List.of()));
  }

  private static Document eq(String field, Object value) {
    return new Document("$eq", List.of(field, value));
  }

  private static Document condition(Document when, Object then, Object otherwise) {
    return new Document("$cond", List.of(when, then, otherwise));
  }

  private static Document literal(Object value) {
    return new Document("$literal", value);
  }
}
