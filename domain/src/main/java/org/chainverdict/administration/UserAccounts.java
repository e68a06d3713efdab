package org.chainverdict.administration;

import java.util.Optional;
import org.chainverdict.identity.Account;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/**
 * Accounts as administrators see and change them. Connections are not expanded. Every change is one
 * conditional write whose result is empty when its condition did not hold.
 */
public interface UserAccounts {

  /** Newest first. */
  Page<Account> find(UserFilter filter, PageRequest page);

  /** Lawyers whom nobody has decided about, newest first. */
  Page<Account> waitingLawyers(PageRequest page);

  Optional<Account> activate(Id user);

  /**
   * Deactivates an account and ends all its tokens. For an administrator the account of the acting
   * one is written too, so of two who deactivate each other at a time one fails: whoever acts stays
   * active, hence there is always one left. Belongs into a unit of work.
   *
   * @throws org.chainverdict.shared.Problem when the acting one is no active administrator any more
   */
  Optional<Account> deactivate(Id acting, Id user);

  /**
   * Takes the decision about a lawyer for whom it changes something.
   *
   * @param notes replaces the notes of the decision before; null for none
   */
  Optional<Account> decide(Id lawyer, VerificationDecision decision, String notes);

  /** Replaces the notes of the decision that stands already. */
  Optional<Account> changeNotes(Id lawyer, VerificationDecision standing, String notes);
}
