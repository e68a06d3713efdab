package org.chainverdict.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainverdict.shared.Id;

/**
 * A query or a dispute. In lists with a field selection, what was not selected is null; the lists
 * inside are then empty.
 */
public record LegalCase(
    Id id,
    CaseType type,
    CaseContent content,
    CaseStatus status,
    Id citizen,
    Id assignedLawyer,
    List<CaseRequest> offers,
    List<CaseRequest> invitations,
    List<CaseNote> notes,
    List<TimelineEntry> timeline,
    Resolution resolution,
    Instant createdAt,
    Instant updatedAt) {

  public LegalCase {
    offers = List.copyOf(offers);
    invitations = List.copyOf(invitations);
    notes = List.copyOf(notes);
    timeline = List.copyOf(timeline);
  }

  public List<CaseRequest> requests(RequestKind kind) {
    return kind == RequestKind.OFFER ? offers : invitations;
  }

  /** Only such a case takes requests and can be assigned. */
  public boolean isOpen() {
    return status == CaseStatus.PENDING && assignedLawyer == null;
  }

  public boolean hasPending(RequestKind kind, Id lawyer) {
    return requests(kind).stream()
        .anyMatch(request -> request.isPending() && lawyer.equals(request.lawyer()));
  }

  /** The request of this identifier, with its kind. */
  public Optional<PlacedRequest> request(Id requestId) {
    for (RequestKind kind : RequestKind.values()) {
      for (CaseRequest request : requests(kind)) {
        if (requestId.equals(request.id())) {
          return Optional.of(new PlacedRequest(kind, request));
        }
      }
    }
    return Optional.empty();
  }

  /** A request and the list in which it stands. */
  public record PlacedRequest(RequestKind kind, CaseRequest request) {

    /** The counterparty rule: nobody answers his own request. */
    public boolean mayBeAnsweredBy(CaseParty party, Id account) {
      return switch (kind) {
        case OFFER -> party == CaseParty.OWNER;
        case INVITATION ->
            (party == CaseParty.CANDIDATE || party == CaseParty.LAWYER)
                && account.equals(request.lawyer());
      };
    }
  }

  LegalCase with(
      List<CaseRequest> seenOffers, List<CaseRequest> invited, List<CaseNote> seenNotes) {
    return new LegalCase(
        id,
        type,
        content,
        status,
        citizen,
        assignedLawyer,
        seenOffers,
        invited,
        seenNotes,
        timeline,
        resolution,
        createdAt,
        updatedAt);
  }
}
