package org.chainverdict.cache.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFingerprintTest {

  @TempDir Path folder;

  @Test
  void changesWithAByteOfAClass() throws IOException {
    Path type = Files.createDirectories(folder.resolve("classes")).resolve("A.class");
    Files.writeString(type, "one");
    String before = ProgramFingerprint.of(folder);
    assertThat(ProgramFingerprint.of(folder)).isEqualTo(before);

    Files.writeString(type, "two");

    assertThat(ProgramFingerprint.of(folder)).isNotEqualTo(before);
  }

  @Test
  void changesWithAnOwnJarAndNotWithOthers() throws IOException {
    Files.writeString(folder.resolve("A.class"), "one");
    String before = ProgramFingerprint.of(folder);

    Files.writeString(folder.resolve("other-1.0.jar"), "library");
    assertThat(ProgramFingerprint.of(folder)).isEqualTo(before);

    Files.writeString(folder.resolve("chainverdict-ejb-1.0.jar"), "own");
    assertThat(ProgramFingerprint.of(folder)).isNotEqualTo(before);
  }

  @Test
  void nothingAtAllIsNoProgram() {
    assertThatIOException().isThrownBy(() -> ProgramFingerprint.of(folder));
  }
}
