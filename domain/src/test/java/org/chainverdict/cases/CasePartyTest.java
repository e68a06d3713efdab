package org.chainverdict.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainverdict.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CasePartyTest {

  @Test
  void theRoleDecidesBeforeTheIdentifier() {
    LegalCase open = Cases.dispute(null, List.of(), List.of());
    assertThat(party(open, Cases.OWNER.hex(), Role.CITIZEN)).isEqualTo(CaseParty.OWNER);
    assertThat(party(open, Cases.OWNER.hex(), Role.LAW_STUDENT)).isEqualTo(CaseParty.STRANGER);
    assertThat(party(open, Cases.RIVAL.hex(), Role.CITIZEN)).isEqualTo(CaseParty.STRANGER);
    assertThat(party(open, Cases.RIVAL.hex(), Role.LAWYER)).isEqualTo(CaseParty.STRANGER);
    assertThat(party(open, Cases.RIVAL.hex(), Role.ADMIN)).isEqualTo(CaseParty.ADMIN);
  }

  @Test
  void aLawyerIsAPartyByAssignmentOfferOrInvitation() {
    LegalCase assigned =
        Cases.dispute(
            Cases.LAWYER,
            List.of(Cases.request(11, Cases.LAWYER)),
            List.of(Cases.request(12, Cases.RIVAL)));
    assertThat(party(assigned, Cases.LAWYER.hex(), Role.LAWYER)).isEqualTo(CaseParty.LAWYER);
    assertThat(party(assigned, Cases.RIVAL.hex(), Role.LAWYER)).isEqualTo(CaseParty.CANDIDATE);
  }

  @Test
  @Tag("S5")
  @Tag("S6")
  void onlyTheCounterpartyAnswersARequest() {
    LegalCase open =
        Cases.dispute(
            null,
            List.of(Cases.request(11, Cases.LAWYER)),
            List.of(Cases.request(12, Cases.LAWYER)));
    var offer = open.request(Cases.id(11)).orElseThrow();
    var invitation = open.request(Cases.id(12)).orElseThrow();
    for (CaseParty party : CaseParty.values()) {
      assertThat(offer.mayBeAnsweredBy(party, Cases.LAWYER)).isEqualTo(party == CaseParty.OWNER);
      assertThat(invitation.mayBeAnsweredBy(party, Cases.LAWYER))
          .isEqualTo(party == CaseParty.CANDIDATE || party == CaseParty.LAWYER);
      assertThat(invitation.mayBeAnsweredBy(party, Cases.RIVAL)).isFalse();
    }
    assertThat(open.request(Cases.id(13))).isEmpty();
  }

  private static CaseParty party(LegalCase legalCase, String id, Role role) {
    return CaseParty.of(Cases.caller(new org.chainverdict.shared.Id(id), role), legalCase);
  }
}
