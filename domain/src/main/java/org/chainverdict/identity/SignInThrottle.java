package org.chainverdict.identity;

/**
 * Slows down guessing. A try is counted before the password is looked at, so that many tries at
 * once cannot slip through together.
 */
public interface SignInThrottle {

  /**
   * @throws org.chainverdict.shared.Problem (too many requests) when the try is refused
   */
  void admit(EmailAddress email, String clientAddress);

  /** The password was right: the address is known for this account and its tries are forgotten. */
  void succeeded(EmailAddress email, String clientAddress);

  /** Forgets the tries for this account, so that its owner can sign in again. */
  void unlock(EmailAddress email);
}
