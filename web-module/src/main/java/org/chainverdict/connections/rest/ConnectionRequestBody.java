package org.chainverdict.connections.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chainverdict.connections.ConnectionType;

/** What a citizen writes to a lawyer to be connected. */
public record ConnectionRequestBody(
    @NotNull(message = "A message is required")
        @Size(min = 1, max = 500, message = "The message must have 1 to 500 characters")
        String message,
    @Pattern(
            regexp = "general_consultation|specific_case|ongoing_support",
            message = "must be general_consultation, specific_case or ongoing_support")
        String connectionType) {

  public ConnectionRequestBody {
    message = message == null ? null : message.strip();
  }

  ConnectionType type() {
    return ConnectionType.parse(connectionType).orElse(ConnectionType.GENERAL_CONSULTATION);
  }
}
