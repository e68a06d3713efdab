package org.chainverdict.documents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf|inline; filename=\"a.pdf\"; filename*=UTF-8''a.pdf",
        "a b;c.pdf|inline; filename=\"a b_c.pdf\"; filename*=UTF-8''a%20b%3Bc.pdf",
        "\u00fc\u20ac.pdf|inline; filename=\"__.pdf\"; filename*=UTF-8''%C3%BC%E2%82%AC.pdf",
        "x\"\\%.pdf|inline; filename=\"x___.pdf\"; filename*=UTF-8''x%22%5C%25.pdf"
      })
  void namesAreEncoded(String name, String header) {
    assertThat(ContentDisposition.inline(name)).isEqualTo(header);
  }
}
