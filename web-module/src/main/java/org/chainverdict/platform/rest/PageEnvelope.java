package org.chainverdict.platform.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.chainverdict.platform.json.Json;
import org.chainverdict.shared.Page;

/**
 * A page of a list with the list directly in {@code data}.
 *
 * @param data the items, already written: their length is part of the answer
 */
public record PageEnvelope(
    boolean success, @JsonRawValue String data, Pagination pagination, Meta meta) {

  /**
   * @param responseSize characters of the written items
   */
  public record Meta(Instant timestamp, int responseSize) {}

  public static PageEnvelope of(Page<?> page, Instant now) {
    String data = Json.text(page.items());
    return new PageEnvelope(true, data, Pagination.of(page), new Meta(now, data.length()));
  }
}
