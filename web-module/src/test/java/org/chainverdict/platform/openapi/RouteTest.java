package org.chainverdict.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {

  @Test
  void namesOfParametersDoNotMatter() {
    assertThat(Route.of("get", "/api/queries/{queryId}/status"))
        .isEqualTo(Route.of("GET", "/api/queries/{id}/status"));
  }

  @Test
  void regularExpressionsOfParametersDoNotMatter() {
    assertThat(Route.of("GET", "/api/chats/{id: [0-9a-f]{24}}/messages").shape())
        .isEqualTo("/api/chats/{}/messages");
  }

  @Test
  void methodAndLiteralSegmentsMatter() {
    assertThat(Route.of("GET", "/api/chats/{id}"))
        .isNotEqualTo(Route.of("PUT", "/api/chats/{id}"))
        .isNotEqualTo(Route.of("GET", "/api/chats/direct"));
  }
}
