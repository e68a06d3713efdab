package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

  @ParameterizedTest
  @EnumSource
  void theWireNameLeadsBackToTheRole(Role role) {
    assertThat(Role.parse(role.wireName())).contains(role);
  }

  @Test
  void wireNamesAreThoseOfTheContract() {
    assertThat(Role.values())
        .extracting(Role::wireName)
        .containsExactlyInAnyOrder("admin", "lawyer", "citizen", "law_student");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "ADMIN", " admin", "law-student", "root"})
  void otherNamesAreNoRole(String name) {
    assertThat(Role.parse(name)).isEmpty();
  }

  @Test
  void nobodyRegistersAsAdministrator() {
    assertThat(Role.values())
        .filteredOn(role -> !role.canBeRegistered())
        .containsExactly(Role.ADMIN);
  }

  @Test
  void onlyLawyersWaitForApproval() {
    assertThat(Role.values())
        .filteredOn(role -> !role.startsVerified())
        .containsExactly(Role.LAWYER);
  }
}
