package org.chainverdict.devservices.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path temp;

  @Test
  void keepsThemSoThatTokensSurviveARestart() {
    DataFolder folder = new DataFolder(temp);

    assertThat(Secrets.of(folder)).isEqualTo(Secrets.of(folder));
  }

  @Test
  void makesOtherOnesForAnotherFolder() {
    assertThat(Secrets.of(new DataFolder(temp.resolve("a"))))
        .isNotEqualTo(Secrets.of(new DataFolder(temp.resolve("b"))));
  }

  @Test
  void makesLongKeysThatOnlyTheOwnerCanRead() throws Exception {
    DataFolder folder = new DataFolder(temp);

    Secrets secrets = Secrets.of(folder);

    assertThat(Base64.getUrlDecoder().decode(secrets.jwt())).hasSizeGreaterThanOrEqualTo(48);
    assertThat(secrets.jwtRefresh()).isNotEqualTo(secrets.jwt());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
        .isEqualTo("rw-------");
  }
}
