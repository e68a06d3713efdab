package org.chainverdict.devservices.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.chainverdict.devservices.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void remembersTheFamilyThatMadeIt() {
    DataFolder folder = new DataFolder(temp.resolve("data"));

    folder.claimFor("secantus");

    assertThat(folder.database()).isDirectory();
    assertThatCode(() -> folder.claimFor("secantus")).doesNotThrowAnyException();
  }

  @Test
  void refusesAnotherFamilyInOneSentence() {
    DataFolder folder = new DataFolder(temp);
    folder.claimFor("secantus");

    assertThatThrownBy(() -> folder.claimFor("mongod"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("was made by secantus and cannot be opened by mongod")
        .hasMessageNotContaining("\n");
  }
}
