package org.chainverdict.cache.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VersionTableTest {

  @Test
  void readsWhatItWrote() {
    long[] table = new long[100];
    table[0] = 7;
    table[99] = Long.MAX_VALUE;

    assertThat(VersionTable.read(VersionTable.write(table), 100)).containsExactly(table);
  }

  @Test
  void tagsThatWereNeverChangedTakeNoRoom() {
    assertThat(VersionTable.write(new long[65_536])).hasSize(4);
  }

  @Test
  void whatIsNoWholeTableIsRefused() {
    byte[] written = VersionTable.write(new long[] {1, 2, 3});

    assertThatIllegalArgumentException().isThrownBy(() -> VersionTable.read(written, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VersionTable.read(Arrays.copyOf(written, written.length - 1), 3));
    assertThatIllegalArgumentException().isThrownBy(() -> VersionTable.read(new byte[0], 3));
  }
}
