package org.chainverdict.cases.mongo;

import static org.chainverdict.persistence.mongo.Docs.flag;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.number;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;

import java.util.List;
import org.bson.Document;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseContent.OpposingParty;
import org.chainverdict.cases.CaseNote;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.Resolution;
import org.chainverdict.cases.Resolution.Outcome;
import org.chainverdict.cases.TimelineEntry;

/** Documents of {@code queries} and {@code disputes} as cases. */
final class CaseReader {

  private CaseReader() {}

  static LegalCase legalCase(CaseType type, Document document) {
    return new LegalCase(
        id(document, "_id"),
        type,
        content(document),
        CaseStatus.parse(text(document, "status")).orElse(null),
        id(document, "citizen"),
        id(document, "assignedLawyer"),
        requests(document, RequestKind.OFFER),
        requests(document, RequestKind.INVITATION),
        parts(document, "notes").stream().map(CaseReader::note).toList(),
        parts(document, "timeline").stream().map(CaseReader::entry).toList(),
        part(document, "resolution").map(CaseReader::resolution).orElse(null),
        instant(document, "createdAt"),
        instant(document, "updatedAt"));
  }

  static CaseContent content(Document document) {
    return new CaseContent(
        text(document, "title"),
        text(document, "description"),
        text(document, "category"),
        text(document, "priority"),
        text(document, "disputeType"),
        part(document, "opposingParty").map(CaseReader::opposingParty).orElse(null),
        number(document, "disputeValue"));
  }

  private static OpposingParty opposingParty(Document party) {
    return new OpposingParty(text(party, "name"), text(party, "contact"), text(party, "address"));
  }

  private static List<CaseRequest> requests(Document document, RequestKind kind) {
    return parts(document, CaseFields.list(kind)).stream().map(CaseReader::request).toList();
  }

  static CaseRequest request(Document request) {
    return new CaseRequest(
        id(request, "_id"),
        id(request, "lawyerId"),
        RequestStatus.parse(text(request, "status")).orElse(RequestStatus.PENDING),
        instant(request, "requestedAt"),
        instant(request, "respondedAt"),
        text(request, "message"),
        text(request, "response"),
        number(request, "proposedFee"),
        text(request, "estimatedDuration"));
  }

  private static CaseNote note(Document note) {
    return new CaseNote(
        id(note, "_id"),
        id(note, "author"),
        text(note, "content"),
        flag(note, "isPrivate", false),
        instant(note, "createdAt"));
  }

  private static TimelineEntry entry(Document entry) {
    return new TimelineEntry(
        id(entry, "_id"),
        text(entry, "action"),
        text(entry, "description"),
        id(entry, "performedBy"),
        instant(entry, "timestamp"));
  }

  private static Resolution resolution(Document resolution) {
    Outcome outcome =
        new Outcome(
            text(resolution, "type"),
            text(resolution, "summary"),
            text(resolution, "terms"),
            resolution.get("isSuccessful") instanceof Boolean successful ? successful : null);
    return new Resolution(outcome, id(resolution, "resolvedBy"), instant(resolution, "resolvedAt"));
  }
}
