package org.chainverdict.administration.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.administration.UserAccounts;
import org.chainverdict.administration.UserFilter;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.audit.SecurityEvent.Type;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.LegacyConnection;
import org.chainverdict.identity.LegacyConnection.ConnectedUser;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.application.AccountTags;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** All accounts, and who of them may sign in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UserAdministration {

  @Inject private Accounts accounts;
  @Inject private AuditTrail auditTrail;
  @Inject private Invalidations invalidations;
  @Inject private People people;
  @Inject private UnitOfWork unitOfWork;
  @Inject private UserAccounts users;

  /** Connections are expanded by one query for the whole page. */
  public Page<Account> list(UserFilter filter, PageRequest request) {
    Page<Account> page = users.find(filter, request);
    List<Id> others =
        page.items().stream()
            .flatMap(account -> account.connections().stream())
            .map(LegacyConnection::userId)
            .filter(java.util.Objects::nonNull)
            .toList();
    Map<Id, Person> found = people.find(others);
    return page.map(account -> expanded(account, found));
  }

  /** Sets the state; an account that is in it already stays as it is, with all its sessions. */
  public Account setActive(Caller caller, Id user, boolean active) {
    if (caller.id().equals(user)) {
      throw Problem.invalid("You cannot change the status of your own account.");
    }
    Optional<Account> changed =
        invalidations.after(
            AccountTags.standing(user),
            () ->
                active
                    ? users.activate(user)
                    : unitOfWork.call(() -> users.deactivate(caller.id(), user)));
    if (changed.isEmpty()) {
      return existing(user);
    }
    Type type = active ? Type.ACCOUNT_ACTIVATED : Type.ACCOUNT_DEACTIVATED;
    auditTrail.record(new SecurityEvent(type, user, caller.id()));
    return changed.get();
  }

  private Account existing(Id user) {
    return accounts.find(user).orElseThrow(() -> Problem.notFound("User not found"));
  }

  private static Account expanded(Account account, Map<Id, Person> found) {
    return account.withConnections(
        account.connections().stream().map(entry -> expanded(entry, found)).toList());
  }

  private static LegacyConnection expanded(LegacyConnection entry, Map<Id, Person> found) {
    Person other = entry.userId() == null ? null : found.get(entry.userId());
    return new LegacyConnection(
        entry.id(),
        entry.userId(),
        entry.connectionType(),
        entry.connectedAt(),
        other == null
            ? null
            : new ConnectedUser(other.id(), other.name(), other.email(), other.role(), null));
  }
}
