package org.chainverdict.persistence.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoUriTest {

  @Test
  void aConnectionStringIsTakenAsItIs() {
    assertThat(
            MongoConnection.uri(
                    TestSettings.of(Map.of("MONGODB_URI", "mongodb://u:s3cr3t@db:27017/cv")))
                .getDatabase())
        .isEqualTo("cv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:s3cr3t@db/cv",
        "mongodb://user:s3cr3t/x@db/cv",
        "mongodb://user:s3cr3t:x@db/cv",
        "mongodb://user:s3cr3t@x@db/cv",
        "mongodb://user:s3cr3t@db:port/cv",
        "mongodb://user:s3cr3t%zz@db/cv",
        "s3cr3t"
      })
  void whatIsNoneIsNotRepeated(String uri) {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> MongoConnection.uri(TestSettings.of(Map.of("MONGODB_URI", uri))))
        .withNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cr3t"));
  }
}
