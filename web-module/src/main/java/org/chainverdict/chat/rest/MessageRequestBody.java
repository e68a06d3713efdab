package org.chainverdict.chat.rest;

import jakarta.validation.constraints.Size;

/** What a citizen writes to a lawyer whom he asks for a chat. */
public record MessageRequestBody(
    @Size(max = 500, message = "The message must have at most 500 characters") String message) {

  public MessageRequestBody {
    message = message == null ? null : message.strip();
  }

  /** The body may be missing. */
  static String message(MessageRequestBody body) {
    return body == null ? null : body.message();
  }
}
