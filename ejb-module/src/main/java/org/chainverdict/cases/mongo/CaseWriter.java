package org.chainverdict.cases.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.withoutNulls;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseContent.OpposingParty;
import org.chainverdict.cases.CaseNote;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseTerms;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.Resolution;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.shared.Id;

/** Cases and their parts as documents. */
public final class CaseWriter {

  private CaseWriter() {}

  /**
   * A whole case, which seeding inserts in bulk. An absent lawyer is stored as null, as the
   * original does.
   */
  public static Document legalCase(LegalCase legalCase) {
    CaseContent content = legalCase.content();
    Document document =
        new Document("_id", objectId(legalCase.id()))
            .append("title", content.title())
            .append("description", content.description())
            .append("searchTerms", CaseTerms.of(content.title(), content.description()))
            .append("searchTexts", CaseTerms.texts(content.title(), content.description()))
            .append("category", content.category())
            .append("priority", content.priority())
            .append("disputeType", content.disputeType())
            .append("opposingParty", opposingParty(content.opposingParty()))
            .append("disputeValue", content.disputeValue())
            .append("status", legalCase.status().wireName())
            .append("citizen", objectId(legalCase.citizen()))
            .append("lawyerRequests", legalCase.offers().stream().map(CaseWriter::request).toList())
            .append(
                "citizenRequests",
                legalCase.invitations().stream().map(CaseWriter::request).toList())
            .append("documents", List.of())
            .append(
                "notes",
                legalCase.notes().stream().map(note -> note(legalCase.type(), note)).toList())
            .append("timeline", legalCase.timeline().stream().map(CaseWriter::entry).toList())
            .append(
                "resolution",
                legalCase.resolution() == null ? null : resolution(legalCase.resolution()))
            .append("createdAt", date(legalCase.createdAt()))
            .append("updatedAt", date(legalCase.updatedAt()));
    return withoutNulls(document).append("assignedLawyer", reference(legalCase.assignedLawyer()));
  }

  static Document request(CaseRequest request) {
    return withoutNulls(
        new Document("_id", objectId(request.id()))
            .append("lawyerId", objectId(request.lawyer()))
            .append("status", request.status().wireName())
            .append("requestedAt", date(request.requestedAt()))
            .append("respondedAt", date(request.respondedAt()))
            .append("message", request.message())
            .append("response", request.response())
            .append("proposedFee", request.proposedFee())
            .append("estimatedDuration", request.estimatedDuration()));
  }

  static Document entry(TimelineEntry entry) {
    return withoutNulls(
        new Document("_id", objectId(entry.id()))
            .append("action", entry.action())
            .append("description", entry.description())
            .append("performedBy", reference(entry.performedBy()))
            .append("timestamp", date(entry.timestamp())));
  }

  /** Notes of queries cannot be private, so the flag is stored with disputes only. */
  static Document note(CaseType type, CaseNote note) {
    return withoutNulls(
        new Document("_id", objectId(note.id()))
            .append("author", objectId(note.author()))
            .append("content", note.content())
            .append("isPrivate", type == CaseType.DISPUTE ? note.isPrivate() : null)
            .append("createdAt", date(note.createdAt())));
  }

  static Document resolution(Resolution resolution) {
    Resolution.Outcome outcome = resolution.outcome();
    return withoutNulls(
        new Document("type", outcome.type())
            .append("summary", outcome.summary())
            .append("terms", outcome.terms())
            .append("isSuccessful", outcome.isSuccessful())
            .append("resolvedBy", reference(resolution.resolvedBy()))
            .append("resolvedAt", date(resolution.resolvedAt())));
  }

  private static Document opposingParty(OpposingParty party) {
    return party == null
        ? null
        : withoutNulls(
            new Document("name", party.name())
                .append("contact", party.contact())
                .append("address", party.address()));
  }

  private static ObjectId reference(Id id) {
    return id == null ? null : objectId(id);
  }
}
