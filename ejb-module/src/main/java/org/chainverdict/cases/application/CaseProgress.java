package org.chainverdict.cases.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cases.CaseNote;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.Resolution;
import org.chainverdict.cases.Resolution.Outcome;
import org.chainverdict.cases.StatusChange;
import org.chainverdict.cases.StatusTable;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.application.LawyerGate;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** The parties take a case from status to status. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseProgress {

  @Inject private CaseStore cases;
  @Inject private Invalidations invalidations;
  @Inject private LawyerGate lawyerGate;
  @Inject private Clock clock;

  /**
   * @param note null for none
   */
  public void change(
      Caller caller, CaseType type, Id caseId, CaseStatus to, String note, Outcome outcome) {
    LegalCase found = cases.find(type, caseId).orElseThrow(() -> CaseRefusals.unknown(type));
    CaseParty party = CaseParty.of(caller, found);
    if (!StatusTable.isParty(party)) {
      throw CaseRefusals.notYours(type);
    }
    if (caller.role() == Role.LAWYER) {
      lawyerGate.check(caller);
    }
    requireAllowed(found, to, party);
    StatusChange change = change(caller, found, to, note, outcome);
    boolean changed =
        invalidations.after(CaseTags.moved(found), () -> cases.changeStatus(found, change));
    if (!changed) {
      throw Problem.conflict("The case has changed in the meantime. Please reload it.");
    }
    if (found.isOpen()) {
      // Requests that came after the case was read show its status too.
      cases.find(type, caseId).map(CaseTags::lawyers).ifPresent(invalidations::raise);
    }
  }

  private static void requireAllowed(LegalCase found, CaseStatus to, CaseParty party) {
    // A case that was withdrawn before it had a lawyer has nobody to take it up again.
    boolean lacksLawyer =
        found.status() == CaseStatus.CLOSED
            && to == CaseStatus.IN_PROGRESS
            && found.assignedLawyer() == null;
    if (found.status() == null
        || lacksLawyer
        || !StatusTable.allows(found.type(), found.status(), to, party)) {
      throw Problem.invalid(
          "You cannot take this %s to the status %s now."
              .formatted(found.type().wireName(), to.wireName()));
    }
  }

  private StatusChange change(
      Caller caller, LegalCase found, CaseStatus to, String note, Outcome outcome) {
    Instant now = clock.instant();
    Id by = caller.id();
    boolean moves = found.status() != to;
    return new StatusChange(
        found.status(),
        to,
        Optional.ofNullable(note)
            .filter(text -> !text.isBlank())
            .map(text -> new CaseNote(cases.nextId(), by, text, false, now)),
        moves
            ? Optional.of(TimelineEntry.statusChange(cases.nextId(), to, by, now))
            : Optional.empty(),
        moves && to == CaseStatus.RESOLVED
            ? Optional.of(new Resolution(outcome, by, now))
            : Optional.empty(),
        now);
  }
}
