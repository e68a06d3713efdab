package org.chainverdict.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.ProfileChange;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Problem;

/** What the owner of an account sees, changes and ends. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAccount {

  @Inject private Accounts accounts;
  @Inject private Invalidations invalidations;

  public Account view(Caller caller) {
    return accounts.find(caller.id()).orElseThrow(OwnAccount::gone);
  }

  /** Details of another role are ignored. */
  public Account change(Caller caller, ProfileChange change) {
    ProfileChange allowed =
        new ProfileChange(
            change.name(),
            change.phone(),
            change.address(),
            caller.role() == Role.LAWYER ? change.lawyerDetails() : null,
            caller.role() == Role.LAW_STUDENT ? change.studentDetails() : null);
    return invalidations
        .after(
            AccountTags.shown(caller.id(), caller.role()),
            () -> accounts.updateProfile(caller.id(), allowed))
        .orElseThrow(OwnAccount::gone);
  }

  /** Ends every session: the access tokens stop working at once, on every node. */
  public void signOut(Caller caller) {
    invalidations.after(
        List.of(Tag.of(Topic.ACCOUNT, caller.id())), () -> accounts.endSessions(caller.id()));
  }

  private static Problem gone() {
    return Problem.unauthenticated("This account no longer exists.");
  }
}
