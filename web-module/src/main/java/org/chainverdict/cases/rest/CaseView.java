package org.chainverdict.cases.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.chainverdict.cases.CaseContent.OpposingParty;
import org.chainverdict.cases.CaseNote;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.Resolution;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.shared.Id;

/**
 * A query or dispute in the contract's form. References are accounts or, where a route does not
 * expand them, identifiers.
 */
public record CaseView(
    @JsonProperty("_id") Id id,
    String title,
    String description,
    String category,
    String disputeType,
    String status,
    String priority,
    Object citizen,
    Object assignedLawyer,
    List<RequestView> lawyerRequests,
    List<RequestView> citizenRequests,
    OpposingParty opposingParty,
    Double disputeValue,
    List<NoteView> notes,
    List<EntryView> timeline,
    ResolutionView resolution,
    Instant createdAt,
    Instant updatedAt) {

  /** An offer or an invitation. */
  public record RequestView(
      @JsonProperty("_id") Id id,
      Object lawyerId,
      String status,
      Instant requestedAt,
      Instant respondedAt,
      String message,
      String response,
      Double proposedFee,
      String estimatedDuration) {

    static RequestView of(CaseRequest request, Object lawyer) {
      return new RequestView(
          request.id(),
          lawyer,
          request.status().wireName(),
          request.requestedAt(),
          request.respondedAt(),
          request.message(),
          request.response(),
          request.proposedFee(),
          request.estimatedDuration());
    }
  }

  /** A remark; those on queries are never private. */
  public record NoteView(
      @JsonProperty("_id") Id id,
      Object author,
      String content,
      Boolean isPrivate,
      Instant createdAt) {

    static NoteView of(CaseType type, CaseNote note, Object author) {
      Boolean isPrivate = type == CaseType.DISPUTE ? note.isPrivate() : null;
      return new NoteView(note.id(), author, note.content(), isPrivate, note.createdAt());
    }
  }

  /** Something that happened. */
  public record EntryView(
      @JsonProperty("_id") Id id,
      String action,
      String description,
      Object performedBy,
      Instant timestamp) {

    static EntryView of(TimelineEntry entry, Object performedBy) {
      return new EntryView(
          entry.id(), entry.action(), entry.description(), performedBy, entry.timestamp());
    }
  }

  /** How it ended. */
  public record ResolutionView(
      String type,
      String summary,
      String terms,
      Id resolvedBy,
      Instant resolvedAt,
      Boolean isSuccessful) {

    static ResolutionView of(Resolution resolution) {
      return resolution == null
          ? null
          : new ResolutionView(
              resolution.outcome().type(),
              resolution.outcome().summary(),
              resolution.outcome().terms(),
              resolution.resolvedBy(),
              resolution.resolvedAt(),
              resolution.outcome().isSuccessful());
    }
  }
}
