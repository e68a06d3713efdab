package org.chainverdict.devservices.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status 0 when the server hung up without an answer
 * @param headers values by name in lower case
 */
record RawAnswer(int status, Map<String, List<String>> headers, byte[] body, long millis) {

  static RawAnswer hungUp(long millis) {
    return new RawAnswer(0, Map.of(), new byte[0], millis);
  }

  Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  boolean closes() {
    return header("connection").filter("close"::equalsIgnoreCase).isPresent();
  }
}
