package org.chainverdict.cases.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseRequest.Terms;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.application.LawyerGate;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** Lawyers offer help, owners invite lawyers; all routes for it end here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseRequesting {

  private static final String OFFER_TEXT = "I would like to help you with this case.";
  private static final String INVITATION_TEXT = "I would like you to take this case.";

  @Inject private CaseStore cases;
  @Inject private Invalidations invalidations;
  @Inject private People people;
  @Inject private LawyerGate lawyerGate;
  @Inject private Clock clock;

  /** An offer by a lawyer or an invitation by the owner, whichever the caller can make. */
  public void send(Caller caller, CaseType type, Id caseId, String message, Id target) {
    switch (caller.role()) {
      case LAWYER -> offer(caller, type, caseId, Terms.of(message));
      case CITIZEN -> invite(caller, type, caseId, target, message);
      case ADMIN, LAW_STUDENT -> throw LawyerGate.wrongRole();
    }
  }

  public void offer(Caller caller, CaseType type, Id caseId, Terms terms) {
    lawyerGate.check(caller);
    request(found(type, caseId), RequestKind.OFFER, caller.id(), worded(terms, OFFER_TEXT));
  }

  private void invite(Caller caller, CaseType type, Id caseId, Id lawyer, String message) {
    LegalCase found = found(type, caseId);
    if (CaseParty.of(caller, found) != CaseParty.OWNER) {
      throw CaseRefusals.notYours(type);
    }
    if (lawyer == null) {
      throw Problem.invalid(
          FieldError.body("targetUserId", "The lawyer to invite is required", null));
    }
    invite(found, lawyer, message);
  }

  /** As by {@link #send}; cases of others are answered as unknown ones. */
  public Invitation inviteToOwn(Caller owner, CaseType type, Id caseId, Id lawyer, String message) {
    return invite(own(owner, type, caseId), lawyer, message);
  }

  /** The owner takes a pending invitation back. */
  public void revoke(Caller owner, CaseType type, Id caseId, Id lawyer) {
    LegalCase found = own(owner, type, caseId);
    boolean removed =
        invalidations.after(
            CaseTags.requested(found, lawyer),
            () ->
                cases.removeRequest(type, caseId, RequestKind.INVITATION, lawyer, clock.instant()));
    if (!removed) {
      throw Problem.notFound("This lawyer has no pending invitation.");
    }
  }

  private Invitation invite(LegalCase found, Id lawyer, String message) {
    Person invited =
        people
            .find(lawyer)
            .filter(CaseRequesting::canBeInvited)
            .orElseThrow(() -> Problem.notFound("This lawyer does not exist or is not available."));
    Terms terms = worded(Terms.of(message), INVITATION_TEXT);
    return new Invitation(request(found, RequestKind.INVITATION, lawyer, terms), invited);
  }

  /** What an owner learns of his invitation. */
  public record Invitation(Id request, Person lawyer) {}

  private Id request(LegalCase found, RequestKind kind, Id lawyer, Terms terms) {
    CaseRequest request = CaseRequest.pending(cases.nextId(), lawyer, clock.instant(), terms);
    if (!found.isOpen()) {
      throw Problem.invalid("This " + found.type().wireName() + " no longer waits for a lawyer.");
    }
    if (found.hasPending(kind, lawyer) || !added(found, kind, request)) {
      throw Problem.invalid("There is a pending request already, or the case was given away.");
    }
    return request.id();
  }

  private boolean added(LegalCase found, RequestKind kind, CaseRequest request) {
    return invalidations.after(
        CaseTags.requested(found, request.lawyer()),
        () -> cases.addRequest(found.type(), found.id(), kind, request));
  }

  private LegalCase own(Caller owner, CaseType type, Id caseId) {
    LegalCase found = found(type, caseId);
    if (CaseParty.of(owner, found) != CaseParty.OWNER) {
      throw CaseRefusals.unknown(type);
    }
    return found;
  }

  private LegalCase found(CaseType type, Id caseId) {
    return cases.find(type, caseId).orElseThrow(() -> CaseRefusals.unknown(type));
  }

  private static boolean canBeInvited(Person person) {
    return person.role() == Role.LAWYER && person.active() && person.verified();
  }

  private static Terms worded(Terms terms, String text) {
    return terms.message() == null || terms.message().isBlank()
        ? new Terms(text, terms.proposedFee(), terms.estimatedDuration())
        : terms;
  }
}
