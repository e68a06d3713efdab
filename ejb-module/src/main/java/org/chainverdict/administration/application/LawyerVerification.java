package org.chainverdict.administration.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.administration.UserAccounts;
import org.chainverdict.administration.VerificationDecision;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.audit.SecurityEvent.Type;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.application.AccountTags;
import org.chainverdict.jobs.JobQueue;
import org.chainverdict.jobs.NewJob;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** Approval of lawyers. A decision and the mail about it are stored together or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LawyerVerification {

  @Inject private Accounts accounts;
  @Inject private AuditTrail auditTrail;
  @Inject private Invalidations invalidations;
  @Inject private JobQueue jobs;
  @Inject private UnitOfWork unitOfWork;
  @Inject private UserAccounts users;

  public Page<Account> waiting(PageRequest page) {
    return users.waitingLawyers(page);
  }

  /**
   * @param notes for the lawyer; null when the administrator gives none
   */
  public Account decide(Caller caller, Id lawyer, VerificationDecision decision, String notes) {
    Optional<Account> decided =
        invalidations.after(
            AccountTags.standing(lawyer),
            () -> unitOfWork.call(() -> decided(lawyer, decision, notes)));
    if (decided.isEmpty()) {
      return standing(lawyer, decision, notes);
    }
    Type type = decision.verifies() ? Type.LAWYER_VERIFIED : Type.LAWYER_REJECTED;
    auditTrail.record(new SecurityEvent(type, lawyer, caller.id()));
    return decided.get();
  }

  /** The decision stands already: nothing is mailed, but better notes are kept. */
  private Account standing(Id lawyer, VerificationDecision decision, String notes) {
    Optional<Account> account =
        notes == null
            ? accounts.find(lawyer)
            : invalidations.after(
                AccountTags.shown(lawyer, Role.LAWYER),
                () -> users.changeNotes(lawyer, decision, notes));
    return account
        .filter(found -> found.role() == Role.LAWYER)
        .orElseThrow(() -> Problem.notFound("Lawyer not found"));
  }

  private Optional<Account> decided(Id lawyer, VerificationDecision decision, String notes) {
    Optional<Account> changed = users.decide(lawyer, decision, notes);
    changed.ifPresent(account -> jobs.enqueue(mail(account, decision, notes)));
    return changed;
  }

  /** The moment of the decision tells it from an earlier one of the same kind. */
  private static NewJob mail(Account lawyer, VerificationDecision decision, String notes) {
    String kind = decision.verifies() ? "lawyer-approved" : "lawyer-rejected";
    Map<String, String> payload = new HashMap<>();
    payload.put("to", lawyer.email().value());
    payload.put("name", lawyer.name());
    if (notes != null) {
      payload.put("notes", notes);
    }
    return new NewJob(
        kind, kind + ':' + lawyer.id() + ':' + lawyer.updatedAt().toEpochMilli(), payload);
  }
}
