package org.chainverdict.cache.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MirrorSealTest {

  private final Life life = new Life();
  private final MirrorSeal seal = new MirrorSeal(life.key());
  private final byte[] plain = "my landlord keeps the deposit".getBytes(StandardCharsets.UTF_8);

  @Test
  void opensWhatItClosed() {
    assertThat(seal.open("1", seal.close("1", plain))).contains(plain);
  }

  @Test
  void showsNothingOfIt() {
    String sealed = new String(seal.close("1", plain), StandardCharsets.ISO_8859_1);

    assertThat(sealed).doesNotContain("landlord");
  }

  @Test
  void refusesAChangedByte() {
    byte[] sealed = seal.close("1", plain);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(seal.open("1", changed)).isEmpty();
    }
  }

  @Test
  void refusesAnotherName() {
    assertThat(seal.open("2", seal.close("1", plain))).isEmpty();
  }

  @Test
  void refusesAnotherLifesKey() {
    MirrorSeal other = new MirrorSeal(new Life().key());

    assertThat(other.open("1", seal.close("1", plain))).isEmpty();
  }

  @Test
  void refusesWhatIsTooShort() {
    assertThat(seal.open("1", new byte[0])).isEmpty();
    assertThat(seal.open("1", new byte[12])).isEmpty();
  }
}
