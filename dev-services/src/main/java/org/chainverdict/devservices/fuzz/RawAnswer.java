package org.chainverdict.devservices.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

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

  /** Decoded where it is gzip; empty where it is anything else than plain. */
  String text() {
    String coding = header("content-encoding").orElse("");
    if (coding.isEmpty() || body.length == 0) {
      return new String(body, StandardCharsets.UTF_8);
    }
    if (!coding.equals("gzip")) {
      return "";
    }
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "broken gzip";
    }
  }

  boolean isBrotli() {
    return header("content-encoding").filter("br"::equals).isPresent();
  }

  boolean closes() {
    return header("connection").filter("close"::equalsIgnoreCase).isPresent();
  }
}
