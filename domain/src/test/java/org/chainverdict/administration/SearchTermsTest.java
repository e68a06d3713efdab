package org.chainverdict.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Asha Rao", "sha r", "ASHA", "@example", "rao.asha", "a", ".o", "ORG"})
  void anyPartOfNameOrAddressIsFound(String search) {
    assertThat(SearchTerms.of("Asha Rao", "rao.asha@example.org"))
        .containsAll(SearchTerms.query(search));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asha.rao", "xyz", ".*"})
  void whatIsInNeitherIsNot(String search) {
    assertThat(SearchTerms.of("Asha Rao", "rao.asha@example.org"))
        .matches(terms -> !terms.containsAll(SearchTerms.query(search)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asha", "example"})
  void missingPartsAreTolerated(String search) {
    assertThat(SearchTerms.of(null, "asha@example.org")).containsAll(SearchTerms.query(search));
  }
}
