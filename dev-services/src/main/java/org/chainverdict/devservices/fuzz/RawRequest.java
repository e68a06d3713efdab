package org.chainverdict.devservices.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A request as bytes.
 *
 * @param bodiless whether the answer has no body, whatever its headers say
 * @param alone whether its framing may confuse, so that nothing must follow on the connection and
 *     the server may hang up without an answer
 */
record RawRequest(byte[] bytes, boolean bodiless, boolean alone) {

  private static final int SHOWN = 900;

  /** Readable, with everything unprintable escaped and long ones cut. */
  String shown() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(bytes.length, SHOWN); i++) {
      int c = bytes[i] & 0xFF;
      if (c == '\n') {
        text.append('\n');
      } else if (c >= ' ' && c < 0x7F) {
        text.append((char) c);
      } else if (c != '\r') {
        text.append("\\x%02x".formatted(c));
      }
    }
    if (bytes.length > SHOWN) {
      text.append("... (").append(bytes.length).append(" bytes)");
    }
    return text.toString().replaceAll("(Bearer [^.\\s]{0,12})\\S*", "$1...");
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
