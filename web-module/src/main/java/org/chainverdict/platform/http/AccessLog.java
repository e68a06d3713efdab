package org.chainverdict.platform.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.chainverdict.platform.json.Json;

/**
 * Writes the access log apart from the requests: many lines as one record of the logger. Line by
 * line, formatting and writing to standard output took a tenth of the CPU of a stored answer, under
 * a lock for which all threads waited.
 */
final class AccessLog {

  /** More is written at once by whoever finds no room: nothing is dropped. */
  static final int ROOM = 8_192;

  private static final int MAX_AGENT = 200;
  private static final Pattern SECRETS =
      Pattern.compile("(?i)((?:^|&)[^=&]*(?:token|password|secret|key)[^=&]*=)[^&]*");

  private final Logger log;
  private final String node;
  private final BlockingQueue<AccessEntry> waiting = new LinkedBlockingQueue<>(ROOM);

  AccessLog(Logger log, String node) {
    this.log = log;
    this.node = node;
  }

  void add(AccessEntry entry) {
    while (!waiting.offer(entry)) {
      flush();
    }
  }

  /** Writes all that waits; in the order in which the requests ended. */
  synchronized void flush() {
    List<AccessEntry> batch = new ArrayList<>();
    if (waiting.drainTo(batch) > 0) {
      log.info(lines(batch));
    }
  }

  private String lines(List<AccessEntry> batch) {
    StringWriter lines = new StringWriter(256 * batch.size());
    try (JsonGenerator json = Json.mapper().createGenerator(lines)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (AccessEntry entry : batch) {
        write(json, entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString();
  }

  private void write(JsonGenerator json, AccessEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("time", Instant.ofEpochMilli(entry.endedAt()).toString());
    json.writeStringField("requestId", entry.requestId());
    json.writeStringField("node", node);
    json.writeStringField("method", entry.method());
    json.writeStringField("url", url(entry));
    json.writeNumberField("statusCode", entry.status());
    json.writeNumberField("responseTime", entry.micros() / 1_000.0);
    json.writeNumberField("roundTrips", entry.roundTrips());
    json.writeStringField("ip", entry.address());
    writeOptional(json, "userId", entry.account());
    writeOptional(json, "userAgent", cut(entry.agent()));
    json.writeEndObject();
  }

  private static String url(AccessEntry entry) {
    return entry.query() == null
        ? entry.path()
        : entry.path() + '?' + SECRETS.matcher(entry.query()).replaceAll("$1***");
  }

  private static void writeOptional(JsonGenerator json, String name, String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static String cut(String text) {
    return text != null && text.length() > MAX_AGENT ? text.substring(0, MAX_AGENT) : text;
  }
}
