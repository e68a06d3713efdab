package org.chainverdict.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * The one refresh token family of an account. Every refresh replaces {@code current}; a replaced
 * token that shows up again means that somebody else holds a copy.
 *
 * @param family constant from sign-in to sign-out
 * @param current identifier (jti) of the token that may be used next
 * @param issuedAt when {@code current} was issued, to the second
 * @param previous identifier of the token that {@code current} replaced; null after sign-in
 */
public record RefreshSession(
    String family, String current, Instant issuedAt, String previous, Instant expiresAt) {

  /** How a presented token stands to the session. */
  public enum Standing {
    CURRENT,
    /** The answer to the last refresh may have been lost: the same answer is given again. */
    RETRY,
    /** A replaced token, too late for a retry: the family must end. */
    REUSED,
    /** Of a session that a newer sign-in or a sign-out has ended. */
    FOREIGN
  }

  public Standing standingOf(String presentedFamily, String jti, Instant now, Duration window) {
    if (!family.equals(presentedFamily)) {
      return Standing.FOREIGN;
    }
    if (current.equals(jti)) {
      return Standing.CURRENT;
    }
    boolean inWindow = now.isBefore(issuedAt.plus(window));
    return jti.equals(previous) && inWindow ? Standing.RETRY : Standing.REUSED;
  }

  public RefreshSession rotated(String next, Instant now, Duration lifetime) {
    return new RefreshSession(family, next, now, current, now.plus(lifetime));
  }
}
