package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes up values that satisfy a schema, other ones each time. */
final class SchemaValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Texts for the patterns that the contract has; an unknown pattern gets a wrong text. */
  private static final Map<String, String> OF_PATTERN =
      Map.of(
          "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)", People.PASSWORD,
          "^[0-9]{10}$", "9876543210",
          "^[0-9]+-[0-9]+$", "0-50",
          "^([0-9]+-[0-9]+|[0-9]+\\+)$", "5+",
          "^[a-z-]+(:.+)?$", "directory",
          "^Qm", "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG");

  private final Chance chance;

  SchemaValues(Chance chance) {
    this.chance = chance;
  }

  ObjectNode object(JsonNode schema) {
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    ObjectNode made = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (required.contains(property.getKey()) || chance.percent(60)) {
                made.set(property.getKey(), of(property.getValue()));
              }
            });
    return made;
  }

  JsonNode of(JsonNode schema) {
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (schema.path("enum").size() > 0) {
      return schema.path("enum").get(chance.below(schema.path("enum").size()));
    }
    return switch (schema.path("type").asText("object")) {
      case "object" -> object(schema);
      case "array" -> list(schema);
      case "string" -> JSON.textNode(text(schema));
      case "integer" -> JSON.numberNode(schema.path("minimum").asInt(0) + chance.below(9));
      case "number" -> JSON.numberNode(schema.path("minimum").asInt(0) + chance.below(99) + 0.5);
      case "boolean" -> JSON.booleanNode(chance.percent(50));
      default -> JSON.nullNode();
    };
  }

  private ArrayNode list(JsonNode schema) {
    ArrayNode list = JSON.arrayNode();
    for (int i = chance.below(3); i >= 0; i--) {
      list.add(of(schema.path("items")));
    }
    return list;
  }

  private String text(JsonNode schema) {
    String pattern = schema.path("pattern").asText("");
    if (pattern.contains("{24}")) {
      return chance.hex(24);
    }
    if (!pattern.isEmpty()) {
      return OF_PATTERN.getOrDefault(pattern, "x");
    }
    return switch (schema.path("format").asText("")) {
      case "email" -> "fz" + chance.hex(16) + "@example.org";
      case "date-time" ->
          Instant.now()
              .truncatedTo(ChronoUnit.HOURS)
              .plus(48L + chance.below(9_000), ChronoUnit.HOURS)
              .toString();
      case "date" -> "2026-0%d-1%d".formatted(1 + chance.below(9), chance.below(9));
      case "uri" -> "https://meet.example.org/room";
      default -> {
        String sample = "Sample text " + chance.hex(12);
        yield sample.substring(0, Math.min(sample.length(), schema.path("maxLength").asInt(99)));
      }
    };
  }
}
