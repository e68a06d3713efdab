package org.chainverdict.cases;

import java.util.List;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/** What of a case its viewer gets to see. */
public final class CaseVisibility {

  private CaseVisibility() {}

  public static boolean mayOpen(CaseParty party) {
    return party != CaseParty.STRANGER;
  }

  /**
   * The case without what is not for this viewer: requests of other lawyers, notes on cases of
   * other lawyers, private notes of others.
   */
  public static LegalCase seenBy(Caller viewer, LegalCase legalCase) {
    boolean lawyer = viewer.role() == Role.LAWYER;
    return legalCase.with(
        lawyer ? own(legalCase.offers(), viewer.id()) : legalCase.offers(),
        lawyer ? own(legalCase.invitations(), viewer.id()) : legalCase.invitations(),
        notes(viewer, legalCase));
  }

  /** Before assignment a lawyer has no business with the citizen's phone and address. */
  public static boolean maySeeContact(Caller viewer, LegalCase legalCase) {
    return viewer.role() != Role.LAWYER || viewer.id().equals(legalCase.assignedLawyer());
  }

  private static List<CaseNote> notes(Caller viewer, LegalCase legalCase) {
    if (viewer.role() == Role.LAWYER && !viewer.id().equals(legalCase.assignedLawyer())) {
      return List.of();
    }
    return legalCase.notes().stream()
        .filter(note -> !note.isPrivate() || viewer.id().equals(note.author()))
        .toList();
  }

  private static List<CaseRequest> own(List<CaseRequest> requests, Id lawyer) {
    return requests.stream().filter(request -> lawyer.equals(request.lawyer())).toList();
  }
}
