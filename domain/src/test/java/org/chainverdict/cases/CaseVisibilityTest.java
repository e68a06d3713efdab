package org.chainverdict.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S37")
class CaseVisibilityTest {

  private static final CaseNote SHARED =
      new CaseNote(Cases.id(21), Cases.OWNER, "shared", false, Cases.NOW);
  private static final CaseNote PRIVATE =
      new CaseNote(Cases.id(22), Cases.LAWYER, "private", true, Cases.NOW);

  private final Caller owner = Cases.caller(Cases.OWNER, Role.CITIZEN);
  private final Caller lawyer = Cases.caller(Cases.LAWYER, Role.LAWYER);
  private final Caller rival = Cases.caller(Cases.RIVAL, Role.LAWYER);
  private final LegalCase assigned =
      Cases.dispute(
          Cases.LAWYER,
          List.of(Cases.request(11, Cases.LAWYER), Cases.request(12, Cases.RIVAL)),
          List.of(Cases.request(13, Cases.LAWYER)),
          SHARED,
          PRIVATE);

  @Test
  void theOwnerSeesEveryRequestAndWhatIsNotPrivate() {
    LegalCase seen = CaseVisibility.seenBy(owner, assigned);
    assertThat(seen.offers()).hasSize(2);
    assertThat(seen.invitations()).hasSize(1);
    assertThat(seen.notes()).containsExactly(SHARED);
  }

  @Test
  void aLawyerSeesOwnRequestsOnly() {
    assertThat(CaseVisibility.seenBy(lawyer, assigned).offers())
        .extracting(CaseRequest::lawyer)
        .containsExactly(Cases.LAWYER);
    assertThat(CaseVisibility.seenBy(rival, assigned).invitations()).isEmpty();
  }

  @Test
  void notesAreForTheLawyerOfTheCaseAndPrivateOnesForTheirAuthor() {
    assertThat(CaseVisibility.seenBy(lawyer, assigned).notes()).containsExactly(SHARED, PRIVATE);
    assertThat(CaseVisibility.seenBy(rival, assigned).notes()).isEmpty();
    Caller admin = Cases.caller(Cases.id(5), Role.ADMIN);
    assertThat(CaseVisibility.seenBy(admin, assigned).notes()).containsExactly(SHARED);
  }

  @Test
  void contactIsForTheLawyerOfTheCase() {
    assertThat(CaseVisibility.maySeeContact(owner, assigned)).isTrue();
    assertThat(CaseVisibility.maySeeContact(lawyer, assigned)).isTrue();
    assertThat(CaseVisibility.maySeeContact(rival, assigned)).isFalse();
  }
}
