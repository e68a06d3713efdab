package org.chainverdict.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chainverdict.platform.json.Json;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.junit.jupiter.api.Test;

class PageEnvelopeTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final PageRequest SECOND = new PageRequest(2, 2);

  @Test
  void theItemsStandInDataWithTheirSize() throws IOException {
    Page<?> page = new Page<>(List.of(Map.of("name", "Aśa 😀"), Map.of()), 5, SECOND);

    JsonNode json = json(page);

    assertThat(json.path("success").booleanValue()).isTrue();
    assertThat(json.path("data").toString()).isEqualTo("[{\"name\":\"Aśa 😀\"},{}]");
    assertThat(json.at("/meta/responseSize").intValue())
        .isEqualTo(json.path("data").toString().length());
    assertThat(json.at("/meta/timestamp").textValue()).isEqualTo("2026-03-01T10:00:00.000Z");
  }

  @Test
  void aPageInTheMiddleNamesBothNeighbours() throws IOException {
    assertThat(json(new Page<>(List.of(), 5, SECOND)).path("pagination"))
        .hasToString(
            "{\"currentPage\":2,\"totalPages\":3,\"totalItems\":5,\"itemsPerPage\":2,"
                + "\"hasNextPage\":true,\"hasPrevPage\":true,\"nextPage\":3,\"prevPage\":1}");
  }

  @Test
  void theOnlyPageHasNullsForNeighbours() throws IOException {
    assertThat(json(new Page<>(List.of(), 0, new PageRequest(1, 20))).path("pagination"))
        .hasToString(
            "{\"currentPage\":1,\"totalPages\":0,\"totalItems\":0,\"itemsPerPage\":20,"
                + "\"hasNextPage\":false,\"hasPrevPage\":false,\"nextPage\":null,"
                + "\"prevPage\":null}");
  }

  private static JsonNode json(Page<?> page) throws IOException {
    return Json.mapper().readTree(Json.bytes(PageEnvelope.of(page, NOW)));
  }
}
