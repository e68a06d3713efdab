package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void aCharacterOfTwoUnitsCountsOnce() {
    assertThat(Characters.count("a⚖🔐")).isEqualTo(3);
    assertThat(Characters.count("")).isZero();
  }

  @Test
  void aBeginningHasWholeCharacters() {
    assertThat(Characters.first("a🔐b", 2)).isEqualTo("a🔐");
    assertThat(Characters.first("a🔐b", 3)).isEqualTo("a🔐b");
    assertThat(Characters.first("🔐", 0)).isEmpty();
  }
}
