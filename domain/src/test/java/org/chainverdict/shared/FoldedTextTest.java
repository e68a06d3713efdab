package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void eachLetterIsFoldedByItself() {
    assertThat(FoldedText.of("\u039f\u0394\u039f\u03a3", 10)).isEqualTo("\u03bf\u03b4\u03bf\u03c3");
    assertThat(FoldedText.of("Stra\u00dfe \ud801\udc00", 10)).isEqualTo("stra\u00dfe \ud801\udc28");
  }

  @Test
  void lengthsAreCountedInCharacters() {
    assertThat(FoldedText.of("A\ud83c\udfe0B", 2)).isEqualTo("a\ud83c\udfe0");
    assertThat(FoldedText.of(null, 2)).isEmpty();
  }
}
