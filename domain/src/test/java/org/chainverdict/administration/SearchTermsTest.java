package org.chainverdict.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Asha Rao", "sha r", "ASHA", "@example", "rao.asha", "a", ".o", "ORG"})
  void anyPartOfNameOrAddressIsFound(String search) {
    assertThat(SearchTerms.of("Asha Rao", "rao.asha@example.org"))
        .contains(SearchTerms.query(search).orElseThrow());
    assertThat(SearchTerms.texts("Asha Rao", "rao.asha@example.org"))
        .anyMatch(text -> text.contains(search.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asha.rao", "xyz", ".*"})
  void whatIsInNeitherIsNot(String search) {
    assertThat(SearchTerms.texts("Asha Rao", "rao.asha@example.org"))
        .noneMatch(text -> text.contains(search));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asha", "example"})
  void missingPartsAreTolerated(String search) {
    assertThat(SearchTerms.of(null, "asha@example.org"))
        .contains(SearchTerms.query(search).orElseThrow());
    assertThat(SearchTerms.texts(null, "asha@example.org")).contains("", "asha@example.org");
  }
}
