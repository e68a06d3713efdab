package org.chainverdict.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class PartiesTest {

  private static final Id CITIZEN = new Id("0".repeat(23) + "1");
  private static final Id LAWYER = new Id("0".repeat(23) + "2");

  @Test
  void eachHasHisRoleAndOthersNone() {
    Parties parties = Parties.of(CITIZEN, LAWYER);
    assertThat(parties.roleOf(CITIZEN)).hasValue(Role.CITIZEN);
    assertThat(parties.roleOf(LAWYER)).hasValue(Role.LAWYER);
    assertThat(parties.roleOf(new Id("0".repeat(24)))).isEmpty();
  }

  @Test
  void aCaseWithoutALawyerHasOneParty() {
    assertThat(Parties.of(CITIZEN, null).all()).hasSize(1);
    assertThat(Parties.NONE.roleOf(CITIZEN)).isEmpty();
  }
}
