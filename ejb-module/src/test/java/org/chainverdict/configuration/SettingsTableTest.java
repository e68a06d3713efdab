package org.chainverdict.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Operators read the README, so its table must list the settings that there are. */
class SettingsTableTest {

  private static final String BEGIN = "<!-- settings:begin -->";
  private static final String END = "<!-- settings:end -->";

  @Test
  void theReadmeListsExactlyTheSettingsThatThereAre() throws IOException {
    Path readme = Path.of(System.getProperty("basedir", ".")).resolve("../README.md").normalize();
    assertThat(readme).as(remedy()).exists();
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    assertThat(begin).as(remedy()).isNotNegative();
    assertThat(end).as(remedy()).isGreaterThan(begin);

    assertThat(text.substring(begin + BEGIN.length(), end).strip())
        .as(remedy())
        .isEqualTo(SettingsTable.markdown());
  }

  private static String remedy() {
    return "Put this table between the lines %s and %s of README.md:%n%n%s%n%n"
        .formatted(BEGIN, END, SettingsTable.markdown());
  }
}
