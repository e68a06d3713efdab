package org.chainverdict.cases;

import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Id;

/** What somebody is to a case. Every permission on a case is decided by this and nothing else. */
public enum CaseParty {
  /** The citizen who filed it. */
  OWNER,
  /** The lawyer to whom it is assigned. */
  LAWYER,
  /** A lawyer who offered help or was invited. */
  CANDIDATE,
  ADMIN,
  STRANGER;

  public static CaseParty of(Caller caller, LegalCase legalCase) {
    return switch (caller.role()) {
      case ADMIN -> ADMIN;
      case CITIZEN -> caller.id().equals(legalCase.citizen()) ? OWNER : STRANGER;
      case LAWYER -> lawyer(caller.id(), legalCase);
      case LAW_STUDENT -> STRANGER;
    };
  }

  private static CaseParty lawyer(Id id, LegalCase legalCase) {
    if (id.equals(legalCase.assignedLawyer())) {
      return LAWYER;
    }
    for (RequestKind kind : RequestKind.values()) {
      if (legalCase.requests(kind).stream().anyMatch(request -> id.equals(request.lawyer()))) {
        return CANDIDATE;
      }
    }
    return STRANGER;
  }
}
