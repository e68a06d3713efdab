package org.chainverdict.systemtest.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Registrations;
import tools.jackson.databind.JsonNode;

/** Makes up values that satisfy a schema of the contract. */
public final class Samples {
  private static final AtomicInteger HOURS = new AtomicInteger(48);

  /** Texts for the patterns that the contract has. */
  private static final Map<String, String> OF_PATTERN =
      Map.of(
          "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)", Registrations.PASSWORD,
          "^[0-9]{10}$", "9876543210",
          "^[0-9]+-[0-9]+$", "0-50",
          "^([0-9]+-[0-9]+|[0-9]+\\+)$", "5+",
          "^[0-9a-fA-F]{24}$", "0123456789abcdef01234567",
          "^[0-9a-f]{24}$", "0123456789abcdef01234567",
          "^[a-z-]+(:.+)?$", "directory",
          "^Qm", "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG");

  private Samples() {}

  /** A map, a list or a scalar, with every property that the schema has. */
  static Object of(JsonNode schema) {
    if (schema.has("const")) {
      return scalar(schema.path("const"));
    }
    if (schema.has("enum")) {
      return scalar(schema.at("/enum/0"));
    }
    return switch (schema.path("type").asString("object")) {
      case "object" -> object(schema);
      case "array" -> List.of(of(schema.path("items")));
      case "string" -> text(schema);
      case "integer" -> schema.path("minimum").asInt(0) + 5;
      case "number" -> schema.path("minimum").asInt(0) + 250.5;
      case "boolean" -> true;
      default -> throw new IllegalStateException("no sample for " + schema);
    };
  }

  /** An identifier that nothing has. */
  public static String unknownId() {
    return new ObjectId().toHexString();
  }

  /** A full hour that no other sample has, so that appointments do not meet. */
  static Instant future() {
    return Instant.now().plus(Duration.ofHours(HOURS.addAndGet(4))).truncatedTo(ChronoUnit.HOURS);
  }

  private static Map<String, Object> object(JsonNode schema) {
    Map<String, Object> made = new LinkedHashMap<>();
    schema.path("properties").properties().forEach(e -> made.put(e.getKey(), of(e.getValue())));
    return made;
  }

  private static String text(JsonNode schema) {
    String pattern = schema.path("pattern").asString("");
    if (!pattern.isEmpty()) {
      String sample = OF_PATTERN.get(pattern);
      if (sample == null) {
        throw new IllegalStateException("no sample for the pattern " + pattern);
      }
      return sample;
    }
    return switch (schema.path("format").asString("")) {
      case "email" -> Registrations.uniqueEmail();
      case "date-time" -> future().toString();
      case "uri" -> "https://meet.example.org/room";
      default -> {
        String sample = "Sample text of the contract run";
        yield sample.substring(0, Math.min(sample.length(), schema.path("maxLength").asInt(99)));
      }
    };
  }

  private static Object scalar(JsonNode node) {
    return node.isString()
        ? node.stringValue()
        : node.isBoolean() ? node.asBoolean() : node.asInt();
  }
}
