package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RarestTermTest {

  @Test
  void uncommonLettersDecide() {
    assertThat(RarestTerm.of(List.of("ref", "efu", "fun", "und"))).contains("fun");
    assertThat(RarestTerm.of(List.of("the", "he ", "e q", " qu"))).contains(" qu");
  }

  @Test
  void whatIsNoLatinLetterIsRare() {
    assertThat(RarestTerm.of(List.of("ent", "nt\u20ac", "sta"))).contains("nt\u20ac");
    assertThat(RarestTerm.of(List.of("zzz", "\u092e\u093e\u092e"))).contains("\u092e\u093e\u092e");
  }

  @Test
  void ofEqualsTheFirstIsTakenAndOfNoneNothing() {
    assertThat(RarestTerm.of(List.of("abc", "bca"))).contains("abc");
    assertThat(RarestTerm.of(List.of())).isEmpty();
  }
}
