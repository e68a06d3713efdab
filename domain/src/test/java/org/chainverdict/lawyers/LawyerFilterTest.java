package org.chainverdict.lawyers;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.lawyers.LawyerFilter.ExperienceRange;
import org.chainverdict.lawyers.LawyerFilter.LawyerSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawyerFilterTest {

  private static final LawyerFilter EVERYBODY = LawyerFilter.parse(null, null, null, null, null);

  @Test
  void aCitizenMayNameAMinimumOfExperience() {
    LawyerFilter filter = LawyerFilter.forCitizens("undefined", "5+", " asha ", null, null);
    assertThat(filter.experience())
        .contains(new LawyerFilter.ExperienceRange(5, Integer.MAX_VALUE));
    assertThat(filter.specialization()).isNull();
    assertThat(filter.search()).isEqualTo("asha");
    assertThat(LawyerFilter.forCitizens(null, "2-4", null, null, null).experience())
        .contains(new LawyerFilter.ExperienceRange(2, 4));
    assertThat(LawyerFilter.forCitizens("all", "undefined", " ", null, null).experience())
        .isEmpty();
    assertThat(LawyerFilter.parse(null, "5+", null, null, null).experience()).isEmpty();
  }

  @Test
  void onlyCitizensSearchAddresses() {
    assertThat(LawyerFilter.parse(null, null, "asha", null, null).searched())
        .doesNotContain("email");
    assertThat(LawyerFilter.forCitizens(null, null, "asha", null, null).searched())
        .contains("email");
  }

  @Test
  void nothingGivenMeansEverybodyNewestFirst() {
    assertThat(EVERYBODY.specialization()).isNull();
    assertThat(EVERYBODY.experience()).isEmpty();
    assertThat(EVERYBODY.search()).isNull();
    assertThat(EVERYBODY.sort()).isEqualTo(LawyerSort.CREATED_AT);
    assertThat(EVERYBODY.ascending()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "all", "ALL", " All "})
  void allAndBlankDoNotNarrow(String text) {
    assertThat(LawyerFilter.parse(text, text, " ", text, text)).isEqualTo(EVERYBODY);
  }

  @Test
  void givenTextIsTrimmed() {
    LawyerFilter filter = LawyerFilter.parse(" Tax Law ", " 5-10 ", " asha ", "name", "ASC");

    assertThat(filter.specialization()).isEqualTo("Tax Law");
    assertThat(filter.experience()).contains(new ExperienceRange(5, 10));
    assertThat(filter.search()).isEqualTo("asha");
    assertThat(filter.sort()).isEqualTo(LawyerSort.NAME);
    assertThat(filter.ascending()).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"5", "5-", "-5", "a-b", "5-10-15", "5 - 10", "99999-100000", "10+"})
  void anUnreadableRangeDoesNotNarrow(String experience) {
    assertThat(LawyerFilter.parse(null, experience, null, null, null).experience()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyListedFieldCanOrder(LawyerSort sort) {
    assertThat(LawyerFilter.parse(null, null, null, sort.field(), null).sort()).isEqualTo(sort);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "email", "tokenVersion", "NAME", "$where"})
  void fieldsOutsideTheListOrderNothing(String field) {
    assertThat(LawyerFilter.parse(null, null, null, field, null).sort())
        .isEqualTo(LawyerSort.CREATED_AT);
  }
}
