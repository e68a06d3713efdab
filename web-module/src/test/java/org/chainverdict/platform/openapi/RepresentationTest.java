package org.chainverdict.platform.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepresentationTest {
  private final Representation body = Representation.of("text/plain", "body".getBytes(UTF_8));

  @Test
  void equalBytesHaveEqualTags() {
    assertThat(Representation.of("text/plain", "body".getBytes(UTF_8)).tag()).isEqualTo(body.tag());
    assertThat(Representation.of("text/plain", "else".getBytes(UTF_8)).tag())
        .isNotEqualTo(body.tag());
  }

  @Test
  void knowsItsTagInEveryForm() {
    assertThat(body.isKnownTo(body.tag())).isTrue();
    assertThat(body.isKnownTo("\"other\", W/" + body.tag())).isTrue();
    assertThat(body.isKnownTo("*")).isTrue();
    assertThat(body.isKnownTo("\"other\"")).isFalse();
    assertThat(body.isKnownTo(null)).isFalse();
  }
}
