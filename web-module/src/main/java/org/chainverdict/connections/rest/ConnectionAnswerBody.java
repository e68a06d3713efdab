package org.chainverdict.connections.rest;

import jakarta.validation.constraints.Size;

/** What a lawyer says to an accepted or declined request; the whole body may be missing. */
public record ConnectionAnswerBody(
    @Size(max = 500, message = "must be at most 500 characters") String responseMessage) {

  public ConnectionAnswerBody {
    responseMessage = responseMessage == null ? null : responseMessage.strip();
  }

  static String message(ConnectionAnswerBody body) {
    return body == null || body.responseMessage == null ? "" : body.responseMessage;
  }
}
