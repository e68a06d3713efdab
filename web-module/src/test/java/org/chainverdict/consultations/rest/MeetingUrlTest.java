package org.chainverdict.consultations.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingUrlTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://meet.example.org/a?b=c#d", "HTTP://localhost:8080/room"})
  void webPagesAreUsable(String url) {
    assertThat(MeetingUrl.isUsable(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "meet.example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "https:",
        "https:///room",
        "https://meet.example.org/a b",
        "ftp://example.org/"
      })
  void nothingElseIsOfferedToTheOtherParty(String url) {
    assertThat(MeetingUrl.isUsable(url)).isFalse();
  }

  @Test
  void endlessLinksAreNot() {
    assertThat(MeetingUrl.isUsable("https://example.org/" + "x".repeat(2000))).isFalse();
  }
}
