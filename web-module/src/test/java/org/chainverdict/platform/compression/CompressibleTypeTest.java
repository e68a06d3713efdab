package org.chainverdict.platform.compression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressibleTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=utf-8",
        "Application/Problem+JSON",
        "text/html; charset=utf-8",
        "image/svg+xml",
        "text/css"
      })
  void textsShrink(String type) {
    assertThat(CompressibleType.includes(type)).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "application/pdf",
        "image/png",
        "application/zip",
        "text/event-stream",
        "application/octet-stream"
      })
  void packedTypesAndStreamsOfEventsStayAsTheyAre(String type) {
    assertThat(CompressibleType.includes(type)).isFalse();
  }
}
