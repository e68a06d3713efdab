package org.chainverdict.chat.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The instant before which messages are asked for. */
final class Before {

  private Before() {}

  /** Null, as if there were none, for a text that is no date with time. */
  static Instant parse(String text) {
    if (text == null) {
      return null;
    }
    try {
      // The database knows milliseconds, in 64 bits.
      return Instant.ofEpochMilli(OffsetDateTime.parse(text.strip()).toInstant().toEpochMilli());
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }
}
