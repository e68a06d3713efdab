package org.chainverdict.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.identity.Role;
import org.chainverdict.identity.VerificationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserFilterTest {

  @Test
  void everyPartNarrows() {
    UserFilter filter = UserFilter.parse("law_student", "active", "rejected", " Asha ");

    assertThat(filter.role()).contains(Role.LAW_STUDENT);
    assertThat(filter.active()).contains(true);
    assertThat(filter.verification()).contains(VerificationStatus.REJECTED);
    assertThat(filter.search()).isEqualTo("Asha");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "all"})
  void nothingGivenNarrowsNothing(String value) {
    UserFilter filter = UserFilter.parse(value, value, value, null);

    assertThat(filter.role()).isEmpty();
    assertThat(filter.active()).isEmpty();
    assertThat(filter.verification()).isEmpty();
    assertThat(filter.search()).isNull();
  }

  @Test
  void unknownRolesAndVerificationsNarrowNothing() {
    UserFilter filter = UserFilter.parse("judge", null, "unknown", "  ");

    assertThat(filter.role()).isEmpty();
    assertThat(filter.verification()).isEmpty();
    assertThat(filter.search()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"active,true", "inactive,false", "ACTIVE,false", "whatever,false"})
  void whatIsNotActiveIsInactive(String status, boolean expected) {
    assertThat(UserFilter.parse(null, status, null, null).active()).contains(expected);
  }
}
