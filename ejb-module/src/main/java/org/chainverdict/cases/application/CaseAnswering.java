package org.chainverdict.cases.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chainverdict.cases.Assignment;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.LegalCase.PlacedRequest;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.TimelineEntry;
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
  @Inject private LawyerGate lawyerGate;
  @Inject private UnitOfWork unitOfWork;
  @Inject private Clock clock;

  public void accept(Caller caller, CaseType type, Id caseId, Id request) {
    LegalCase found = found(type, caseId);
    accept(caller, found, answerable(caller, found, request), null);
  }

  public void reject(Caller caller, CaseType type, Id caseId, Id request) {
    LegalCase found = found(type, caseId);
    reject(found, answerable(caller, found, request), null);
  }

  private void accept(Caller caller, LegalCase found, PlacedRequest placed, String response) {
    if (!found.isOpen()) {
      throw CaseRefusals.noLongerOpen(found.type());
    }
    requirePending(placed);
    Assignment assignment = assignment(caller, placed, response);
    unitOfWork.run(
        () -> {
          if (!cases.assign(found.type(), found.id(), assignment)) {
            throw CaseRefusals.noLongerOpen(found.type());
          }
          chats.openCaseChat(found.type(), found.id(), found.citizen(), assignment.lawyer());
        });
  }

  private void reject(LegalCase found, PlacedRequest placed, String response) {
    requirePending(placed);
    Instant now = clock.instant();
    Id request = placed.request().id();
    if (!cases.reject(found.type(), found.id(), placed.kind(), request, response, now)) {
      throw CaseRefusals.alreadyAnswered();
    }
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

  private LegalCase found(CaseType type, Id caseId) {
    return cases.find(type, caseId).orElseThrow(() -> CaseRefusals.unknown(type));
  }

  private static void requirePending(PlacedRequest placed) {
    if (!placed.request().isPending()) {
      throw CaseRefusals.alreadyAnswered();
    }
  }
}
