package org.chainverdict.devservices.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Reads one answer of HTTP/1.1 and leaves the connection where the next begins. */
final class AnswerReader {

  private static final int MAX_LINE = 1 << 20;

  private AnswerReader() {}

  static RawAnswer read(InputStream in, boolean bodiless, LongSupplier millis) throws IOException {
    int status = 100;
    Map<String, List<String>> headers = new TreeMap<>();
    while (status < 200) { // "Continue" and the like come before the answer
      String line = line(in);
      if (line == null) {
        return RawAnswer.hungUp(millis.getAsLong());
      }
      status = status(line);
      headers.clear();
      for (String next = line(in); next != null && !next.isEmpty(); next = line(in)) {
        int colon = Math.max(0, next.indexOf(':'));
        headers
            .computeIfAbsent(
                next.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
            .add(next.substring(colon + 1).strip());
      }
    }
    byte[] body = bodiless || status == 204 || status == 304 ? new byte[0] : body(in, headers);
    return new RawAnswer(status, headers, body, millis.getAsLong());
  }

  private static int status(String line) throws IOException {
    String[] parts = line.split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/") || !parts[1].matches("\\d{3}")) {
      throw new IOException("no status line: " + line);
    }
    return Integer.parseInt(parts[1]);
  }

  private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
    if (headers.containsKey("transfer-encoding")) {
      return chunks(in);
    }
    if (headers.containsKey("content-length")) {
      int length = Integer.parseInt(headers.get("content-length").get(0));
      byte[] body = in.readNBytes(length);
      if (body.length < length) {
        throw new EOFException("the answer ends too early");
      }
      return body;
    }
    return in.readAllBytes();
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String line = line(in);
      if (line == null) {
        throw new EOFException("the answer ends too early");
      }
      int size = Integer.parseInt(line.split(";", 2)[0].strip(), 16);
      if (size == 0) {
        break;
      }
      body.write(in.readNBytes(size));
      String unused = line(in);
    }
    for (String trailer = line(in); trailer != null && !trailer.isEmpty(); ) {
      trailer = line(in);
    }
    return body.toByteArray();
  }

  /** Null at the end. */
  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return null;
      }
      if (line.size() > MAX_LINE) {
        throw new IOException("an endless line");
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
