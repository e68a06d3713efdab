package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documented answers that the tests cannot or need not see, each with its reason. */
final class Unreached {
  private static final List<Entry> ENTRIES = read();

  private Unreached() {}

  /**
   * An answer that is left out.
   *
   * @param operation its id, or {@code *} for all
   */
  private record Entry(String operation, int status, String reason) {
    boolean covers(String id, int code) {
      return status == code && (operation.equals("*") || operation.equals(id));
    }
  }

  static Optional<String> reason(String operation, int status) {
    return ENTRIES.stream()
        .filter(entry -> entry.covers(operation, status))
        .map(Entry::reason)
        .findFirst();
  }

  static List<String> rows() {
    return ENTRIES.stream()
        .map(entry -> "| %s %d | %s |".formatted(entry.operation, entry.status, entry.reason))
        .toList();
  }

  private static List<Entry> read() {
    try (InputStream yaml = Unreached.class.getResourceAsStream("/contract/unreached.yaml")) {
      return StreamSupport.stream(YAMLMapper.builder().build().readTree(yaml).spliterator(), false)
          .map(Unreached::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(JsonNode node) {
    return new Entry(
        node.path("operation").asString(),
        node.path("status").asInt(),
        node.path("reason").asString());
  }
}
