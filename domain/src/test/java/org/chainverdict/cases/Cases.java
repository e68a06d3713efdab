package org.chainverdict.cases;

import java.time.Instant;
import java.util.List;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/** Cases and people for tests. */
final class Cases {

  static final Id OWNER = id(1);
  static final Id LAWYER = id(2);
  static final Id RIVAL = id(3);
  static final Instant NOW = Instant.parse("2025-05-01T10:00:00Z");

  private Cases() {}

  static Id id(int number) {
    return new Id("%024x".formatted(number));
  }

  static Caller caller(Id id, Role role) {
    return new Caller(id, EmailAddress.parse("someone@example.org").orElseThrow(), role, true);
  }

  static CaseRequest request(int number, Id lawyer) {
    return CaseRequest.pending(id(number), lawyer, NOW, CaseRequest.Terms.of("hello"));
  }

  static LegalCase dispute(
      Id assigned, List<CaseRequest> offers, List<CaseRequest> invitations, CaseNote... notes) {
    return new LegalCase(
        id(9),
        CaseType.DISPUTE,
        new CaseContent("Title", "Description", "civil", "medium", "contract", null, null),
        assigned == null ? CaseStatus.PENDING : CaseStatus.ASSIGNED,
        OWNER,
        assigned,
        offers,
        invitations,
        List.of(notes),
        List.of(),
        null,
        NOW,
        NOW);
  }
}
