package org.chainverdict.ratelimit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.chainverdict.ratelimit.Policy;

/** The body of {@code PUT /api/admin/rate-limits/{limiter}}. */
public record PolicyRequest(
    @NotNull(message = LIMIT)
        @Min(value = 1, message = LIMIT)
        @Max(value = Policy.MAX_LIMIT, message = LIMIT)
        Integer limit,
    @NotNull(message = WINDOW)
        @Min(value = 1, message = WINDOW)
        @Max(value = 3600, message = WINDOW)
        Integer windowSeconds,
    Boolean shadow) {

  private static final String LIMIT = "must be 1 to " + Policy.MAX_LIMIT;
  private static final String WINDOW = "must be 1 to 3600";

  boolean isShadow() {
    return Boolean.TRUE.equals(shadow);
  }
}
