package org.chainverdict.cases.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Tag;
import org.chainverdict.cases.Answerable;
import org.chainverdict.cases.Assignment;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.LegalCase.PlacedRequest;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatRooms;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.application.LawyerGate;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** Who was asked accepts or declines; all routes for it end here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseAnswering {

  @Inject private CaseStore cases;
  @Inject private ChatRooms chats;
  @Inject private Invalidations invalidations;
  @Inject private LawyerGate lawyerGate;
  @Inject private UnitOfWork unitOfWork;
  @Inject private Clock clock;

  public void accept(Caller caller, CaseType type, Id caseId, Id request) {
    Answerable found = found(type, caseId, request);
    accept(caller, found, answerable(caller, found.legalCase(), request), null);
  }

  public void reject(Caller caller, CaseType type, Id caseId, Id request) {
    LegalCase found = found(type, caseId, request).legalCase();
    reject(found, answerable(caller, found, request), null);
  }

  /** Accepts a request that is known by its identifier alone. */
  public Accepted accept(Caller caller, RequestKind kind, Id request, String response) {
    Answerable found = foundByRequest(caller, kind, request);
    return accept(caller, found, answerable(caller, found.legalCase(), request), response);
  }

  /** Declines a request that is known by its identifier alone. */
  public CaseRequest reject(Caller caller, RequestKind kind, Id request, String response) {
    LegalCase found = foundByRequest(caller, kind, request).legalCase();
    return reject(found, answerable(caller, found, request), response);
  }

  /** An accepted request and the chat that it opened. */
  public record Accepted(CaseType type, CaseRequest request, ChatId chat) {}

  private Accepted accept(Caller caller, Answerable asked, PlacedRequest placed, String response) {
    LegalCase found = asked.legalCase();
    if (!found.isOpen()) {
      throw CaseRefusals.noLongerOpen(found.type());
    }
    requirePending(placed);
    // The lawyer of an invitation is the caller, who has passed the gate.
    if (placed.kind() == RequestKind.OFFER && !asked.offererAvailable()) {
      throw CaseRefusals.lawyerNoLongerAvailable();
    }
    Assignment assignment = assignment(caller, placed, response);
    Assigned assigned =
        invalidations.after(
            CaseTags.assigned(found, assignment.lawyer()),
            () -> {
              Assigned done = unitOfWork.call(() -> assign(found, assignment));
              raiseForLatecomers(found, done.lawyers());
              return done;
            });
    CaseRequest accepted =
        placed.request().answered(RequestStatus.ACCEPTED, response, assignment.at());
    return new Accepted(found.type(), accepted, assigned.chat());
  }

  private Assigned assign(LegalCase found, Assignment assignment) {
    Set<Id> lawyers =
        cases
            .assign(found.type(), found.id(), assignment)
            .orElseThrow(() -> CaseRefusals.noLongerOpen(found.type()));
    return new Assigned(
        chats.openCaseChat(found.type(), found.id(), found.citizen(), assignment.lawyer()),
        lawyers);
  }

  /** A request that came after the case was read has ended with the others. */
  private void raiseForLatecomers(LegalCase found, Set<Id> lawyers) {
    Set<Tag> late = new HashSet<>(CaseTags.of(lawyers));
    late.removeAll(CaseTags.lawyers(found));
    invalidations.raise(late);
  }

  private record Assigned(ChatId chat, Set<Id> lawyers) {}

  private CaseRequest reject(LegalCase found, PlacedRequest placed, String response) {
    requirePending(placed);
    Instant now = clock.instant();
    Id request = placed.request().id();
    boolean rejected =
        invalidations.after(
            CaseTags.requested(found, placed.request().lawyer()),
            () -> cases.reject(found.type(), found.id(), placed.kind(), request, response, now));
    if (!rejected) {
      throw CaseRefusals.alreadyAnswered();
    }
    return placed.request().answered(RequestStatus.REJECTED, response, now);
  }

  private Assignment assignment(Caller caller, PlacedRequest placed, String response) {
    Instant now = clock.instant();
    List<TimelineEntry> entries =
        List.of(
            TimelineEntry.assigned(cases.nextId(), caller.id(), now),
            TimelineEntry.statusChange(cases.nextId(), CaseStatus.ASSIGNED, caller.id(), now));
    return new Assignment(
        placed.kind(), placed.request().id(), placed.request().lawyer(), response, entries, now);
  }

  /** Strangers are refused before they learn which requests there are. */
  private PlacedRequest answerable(Caller caller, LegalCase found, Id request) {
    CaseParty party = CaseParty.of(caller, found);
    if (party == CaseParty.STRANGER || party == CaseParty.ADMIN) {
      throw CaseRefusals.notYours(found.type());
    }
    PlacedRequest placed =
        found.request(request).orElseThrow(() -> Problem.notFound("This request does not exist."));
    if (!placed.mayBeAnsweredBy(party, caller.id())) {
      throw Problem.forbidden("This request is not yours to answer.");
    }
    if (placed.kind() == RequestKind.INVITATION) {
      lawyerGate.check(caller);
    }
    return placed;
  }

  /** Requests of others are answered as unknown ones. */
  private Answerable foundByRequest(Caller caller, RequestKind kind, Id request) {
    return cases
        .findToAnswer(kind, request)
        .filter(found -> mayAnswer(caller, found.legalCase(), request))
        .orElseThrow(() -> Problem.notFound("This request does not exist."));
  }

  private static boolean mayAnswer(Caller caller, LegalCase found, Id request) {
    CaseParty party = CaseParty.of(caller, found);
    return found
        .request(request)
        .filter(placed -> placed.mayBeAnsweredBy(party, caller.id()))
        .isPresent();
  }

  private Answerable found(CaseType type, Id caseId, Id request) {
    return cases.findToAnswer(type, caseId, request).orElseThrow(() -> CaseRefusals.unknown(type));
  }

  private static void requirePending(PlacedRequest placed) {
    if (!placed.request().isPending()) {
      throw CaseRefusals.alreadyAnswered();
    }
  }
}
