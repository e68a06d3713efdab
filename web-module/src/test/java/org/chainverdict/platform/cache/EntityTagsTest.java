package org.chainverdict.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null | false",
        "\"abc\" | true",
        "\"abc-gzip\" | true",
        "W/\"abc-br\" | true",
        "\"x\", \"abc\" | true",
        "* | true",
        "\"abcd\" | false",
        "abc | false",
        "\"ABC\" | false"
      })
  void aClientHasTheAnswerInWhateverCoding(String header, boolean expected) {
    assertThat(EntityTags.matches(header, "abc")).isEqualTo(expected);
  }
}
