package org.chainverdict.cases.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The body of the {@code respond} routes. */
public record RespondRequest(
    @NotNull(message = ACTION) @Pattern(regexp = "accept|reject", message = ACTION) String action) {

  private static final String ACTION = "must be accept or reject";

  boolean accepts() {
    return action.equals("accept");
  }
}
