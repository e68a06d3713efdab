package org.chainverdict.shared;

/** What kind of refusal a {@link Problem} is; the protocols map each to a status of their own. */
public enum ProblemType {
  INVALID_INPUT,
  UNAUTHENTICATED,
  FORBIDDEN,
  NOT_FOUND,
  CONFLICT,
  TOO_LARGE,
  UNSUPPORTED,
  TOO_MANY_REQUESTS,
  UNAVAILABLE
}
