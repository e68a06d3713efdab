package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @Test
  void bothSpellingsAreOneIdentifier() {
    assertThat(Id.parse("65F0A1B2C3D4E5F601234567"))
        .contains(new Id("65f0a1b2c3d4e5f601234567"))
        .map(Id::toString)
        .contains("65f0a1b2c3d4e5f601234567");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "65f0a1b2c3d4e5f60123456",
        "65f0a1b2c3d4e5f6012345678",
        "65f0a1b2c3d4e5f60123456g",
        " 65f0a1b2c3d4e5f601234567",
        "65f0a1b2c3d4e5f601234567\n",
        "{\"$ne\":null}"
      })
  void otherTextIsNoIdentifier(String text) {
    assertThat(Id.parse(text)).isEmpty();
  }

  @Test
  void aMalformedIdentifierCannotBeMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Id("65f0"));
  }
}
