package org.chainverdict.cases;

import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Id;

/**
 * The cases that a viewer may list at all; filters only narrow it.
 *
 * @param account whose cases; null where that does not matter
 */
public record CaseScope(Kind kind, Id account) {

  /** Which cases. */
  public enum Kind {
    OWNED,
    AVAILABLE,
    ASSIGNED,
    OFFERED,
    EVERY,
    NONE
  }

  /**
   * @param view which of a lawyer's views: available (default), assigned, requests
   */
  public static CaseScope of(Caller viewer, String view) {
    return switch (viewer.role()) {
      case ADMIN -> new CaseScope(Kind.EVERY, null);
      case CITIZEN -> new CaseScope(Kind.OWNED, viewer.id());
      case LAWYER -> lawyer(viewer.id(), view == null ? "" : view);
      case LAW_STUDENT -> new CaseScope(Kind.NONE, null);
    };
  }

  /** Nothing that waits for a lawyer has another status than pending. */
  public CaseScope narrowedBy(CaseStatus status) {
    boolean impossible = kind == Kind.AVAILABLE && status != null && status != CaseStatus.PENDING;
    return impossible ? new CaseScope(Kind.NONE, null) : this;
  }

  /**
   * Whether a case that was found in this scope is still in it now that it is read: what waited for
   * a lawyer may have got one in between, and is nobody else's business then.
   */
  public boolean stillHolds(LegalCase legalCase) {
    return kind != Kind.AVAILABLE || legalCase.isOpen();
  }

  /** True when the answer is known without a look. */
  public boolean isEmpty() {
    return kind == Kind.NONE;
  }

  private static CaseScope lawyer(Id lawyer, String view) {
    return switch (view) {
      case "assigned" -> new CaseScope(Kind.ASSIGNED, lawyer);
      case "requests" -> new CaseScope(Kind.OFFERED, lawyer);
      default -> new CaseScope(Kind.AVAILABLE, null);
    };
  }
}
