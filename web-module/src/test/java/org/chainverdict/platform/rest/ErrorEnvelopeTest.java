package org.chainverdict.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainverdict.platform.json.Json;
import org.chainverdict.shared.FieldError;
import org.junit.jupiter.api.Test;

class ErrorEnvelopeTest {

  @Test
  void aRefusalWithoutFieldsIsAMessage() {
    assertThat(Json.text(ErrorEnvelope.of("Route not found")))
        .isEqualTo("{\"success\":false,\"message\":\"Route not found\"}");
  }

  @Test
  void refusedFieldsStandInTheFormThatClientsRead() {
    ErrorEnvelope envelope =
        ErrorEnvelope.of(
            "Validation failed",
            List.of(
                FieldError.body("name", "is too short", "A"),
                FieldError.query("page", "must be given once", null),
                FieldError.param("id", "must be an identifier", "")));

    assertThat(Json.text(envelope))
        .isEqualTo(
            "{\"success\":false,\"message\":\"Validation failed\",\"errors\":["
                + "{\"type\":\"field\",\"value\":\"A\",\"msg\":\"is too short\","
                + "\"path\":\"name\",\"location\":\"body\"},"
                + "{\"type\":\"field\",\"msg\":\"must be given once\","
                + "\"path\":\"page\",\"location\":\"query\"},"
                + "{\"type\":\"field\",\"value\":\"\",\"msg\":\"must be an identifier\","
                + "\"path\":\"id\",\"location\":\"params\"}]}");
  }
}
