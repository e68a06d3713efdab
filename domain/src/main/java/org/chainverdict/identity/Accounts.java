package org.chainverdict.identity;

import java.time.Instant;
import java.util.Optional;
import org.chainverdict.shared.Id;

/** The store of accounts. Every change is one conditional write. */
public interface Accounts {

  /**
   * @throws org.chainverdict.persistence.DuplicateKey when the address has an account already
   */
  Account insert(NewAccount account);

  Optional<Account> find(Id id);

  Optional<Credentials> credentials(EmailAddress email);

  Optional<Credentials> credentials(Id id);

  Optional<AccountState> state(Id id);

  Optional<RefreshSession> refreshSession(Id id);

  /** Starts a new family, which ends the one before; empty when the account is not active. */
  Optional<Account> startSession(Id id, RefreshSession session);

  /** Replaces the current token; false when it is no longer the expected one. */
  boolean rotateSession(Id id, String expectedCurrent, RefreshSession session);

  /** Ends the refresh family and every access token of the account. */
  void endSessions(Id id);

  /** Stores the same password under a stronger hash; no token ends. */
  void upgradePasswordHash(Id id, String oldHash, String newHash);

  /** Sets a new password, ends all tokens; false when the stored hash is no longer the expected. */
  boolean changePassword(Id id, String expectedHash, String newHash);

  /** Replaces an earlier reset token. Empty when no active account has the address. */
  Optional<Account> storeResetToken(EmailAddress email, String tokenHash, Instant expires);

  /** Uses the reset token up, sets the password, ends all tokens; empty when it is not valid. */
  Optional<Id> resetPassword(String tokenHash, Instant now, String newHash);

  /** True when the hash belongs to a reset token that is still valid. */
  boolean isResetTokenValid(String tokenHash, Instant now);

  /** Null parts stay as they are; the result is the changed account. */
  Optional<Account> updateProfile(Id id, ProfileChange change);
}
