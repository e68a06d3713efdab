package org.chainverdict.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chainverdict.platform.json.Json;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  @Test
  void absentPartsAreLeftOut() {
    assertThat(Json.text(Envelope.message("Signed out")))
        .isEqualTo("{\"success\":true,\"message\":\"Signed out\"}");
    assertThat(Json.text(Envelope.of(Map.of("a", 1))))
        .isEqualTo("{\"success\":true,\"data\":{\"a\":1}}");
    assertThat(Json.text(Envelope.of("Done", Map.of())))
        .isEqualTo("{\"success\":true,\"message\":\"Done\",\"data\":{}}");
  }
}
