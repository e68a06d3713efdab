package org.chainverdict.cases;

/** The two ways in which a lawyer gets a case. Who did not make the request answers it. */
public enum RequestKind {
  /** A lawyer offers help; the owner answers. */
  OFFER,
  /** The owner invites a lawyer, who answers. */
  INVITATION
}
