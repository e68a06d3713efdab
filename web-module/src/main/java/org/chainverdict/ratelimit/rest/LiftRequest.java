package org.chainverdict.ratelimit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chainverdict.ratelimit.Subject;

/**
 * The body of {@code POST /api/admin/rate-limits/lift}.
 *
 * @param subject as the overview names it: {@code address:203.0.113.9}, {@code user:<id>}
 */
public record LiftRequest(
    @NotBlank(message = "is required") String limiter,
    @NotBlank(message = "is required")
        @Size(max = 200, message = "must be at most 200 characters")
        @Pattern(
            regexp = "(?:address|user|account):[0-9A-Za-z.:/%_-]+",
            message = "must be a subject as the overview names it")
        String subject) {

  private static final String ADDRESS = "address:";

  /** An address in any spelling is the network under which it is counted. */
  Subject counted() {
    return subject.startsWith(ADDRESS) && !subject.contains("/")
        ? Subject.address(subject.substring(ADDRESS.length()))
        : new Subject(subject);
  }
}
