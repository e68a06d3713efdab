package org.chainverdict.documents.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chainverdict.platform.rest.ErrorEnvelope;

/**
 * A refusal as clients of documents read it: with the text in {@code error} and the fields in
 * {@code details}, besides the keys that refusals have everywhere.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentRefusal(
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean success,
    String error,
    String message,
    List<ErrorEnvelope.Field> details) {

  static DocumentRefusal of(ErrorEnvelope envelope) {
    return new DocumentRefusal(false, envelope.message(), envelope.message(), envelope.errors());
  }
}
