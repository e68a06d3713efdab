package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Reads the description that a node publishes of itself. */
final class FuzzContract {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode document;

  private FuzzContract(JsonNode document) {
    this.document = document;
  }

  /** Every operation below {@code /api}. */
  static List<FuzzOperation> operations(JsonNode document) {
    FuzzContract contract = new FuzzContract(document);
    List<FuzzOperation> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      if (path.getKey().startsWith("/api/")) {
        for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
          if (METHODS.contains(method.getKey())) {
            found.add(contract.operation(path.getKey(), path.getValue(), method.getKey()));
          }
        }
      }
    }
    return found;
  }

  private FuzzOperation operation(String template, JsonNode path, String method) {
    JsonNode node = path.path(method);
    List<String> inPath = new ArrayList<>();
    Map<String, JsonNode> inQuery = new LinkedHashMap<>();
    for (JsonNode parameters : List.of(path.path("parameters"), node.path("parameters"))) {
      for (JsonNode each : parameters) {
        JsonNode parameter = resolved(each);
        String name = parameter.path("name").asText();
        if (parameter.path("in").asText().equals("path")) {
          inPath.add(name);
        } else {
          inQuery.put(name, parameter.path("schema"));
        }
      }
    }
    JsonNode content = resolved(node.path("requestBody")).path("content");
    String mediaType = content.isEmpty() ? "" : content.fieldNames().next();
    Set<Integer> statuses = new TreeSet<>();
    node.path("responses").fieldNames().forEachRemaining(s -> statuses.add(Integer.valueOf(s)));
    return new FuzzOperation(
        node.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        template,
        StreamSupport.stream(node.path("x-roles").spliterator(), false)
            .map(JsonNode::asText)
            .toList(),
        List.copyOf(inPath),
        inQuery,
        mediaType,
        content.path(mediaType).path("schema"),
        statuses);
  }

  /** The node with everything in place of its references; what describes a request has no cycle. */
  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    if (!reference.isEmpty()) {
      return resolved(document.at(reference.substring(1)));
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object.properties().forEach(e -> copy.set(e.getKey(), resolved(e.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(item -> copy.add(resolved(item)));
      return copy;
    }
    return node;
  }
}
