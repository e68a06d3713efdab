package org.chainverdict.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "lease.pdf, lease.pdf",
    "../../etc/passwd, passwd",
    "C:\\docs\\lease.pdf, lease.pdf",
    "' Miete \u00fc \u20ac.pdf ', Miete \u00fc \u20ac.pdf"
  })
  void foldersGoAndLettersStay(String sent, String kept) {
    assertThat(FileName.clean(sent)).isEqualTo(kept);
  }

  @Test
  void whatCannotBeSeenGoes() {
    assertThat(FileName.clean("a\r\nSet-Cookie: x\u0000\u202etxt.exe\ud800"))
        .isEqualTo("aSet-Cookie: xtxt.exe");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "..", "/", "a/", "\u0000"})
  void aNameIsMadeUpWhereNoneIsLeft(String sent) {
    assertThat(FileName.clean(sent)).isEqualTo("file");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(FileName.clean("x".repeat(500) + ".pdf"))
        .hasSize(200)
        .startsWith("xxx")
        .endsWith("x.pdf");
    assertThat(FileName.clean("\ud83d\ude00".repeat(500)).codePoints().count()).isEqualTo(200);
  }
}
