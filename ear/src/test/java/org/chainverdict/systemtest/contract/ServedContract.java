package org.chainverdict.systemtest.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.chainverdict.systemtest.support.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the description that a node publishes of itself. */
final class ServedContract {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode document;

  private ServedContract(JsonNode document) {
    this.document = document;
  }

  /** What this server serves below {@code /api}. */
  static List<ServedOperation> of(Api api) {
    return new ServedContract(api.get("/openapi?format=json").expect(200).json()).operations();
  }

  private List<ServedOperation> operations() {
    List<ServedOperation> found = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getKey().startsWith("/api/")) {
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(
                        method ->
                            found.add(operation(path.getKey(), path.getValue(), method.getKey())));
              }
            });
    return found;
  }

  private ServedOperation operation(String template, JsonNode path, String method) {
    JsonNode node = path.path(method);
    Map<String, JsonNode> inPath = new LinkedHashMap<>();
    Map<String, JsonNode> inQuery = new LinkedHashMap<>();
    for (JsonNode parameters : List.of(path.path("parameters"), node.path("parameters"))) {
      for (JsonNode each : parameters) {
        JsonNode parameter = resolved(each);
        Map<String, JsonNode> target =
            parameter.path("in").asString().equals("path") ? inPath : inQuery;
        target.put(parameter.path("name").asString(), parameter.path("schema"));
      }
    }
    JsonNode content = resolved(node.path("requestBody")).path("content");
    String mediaType = content.isEmpty() ? "" : content.propertyNames().iterator().next();
    Set<Integer> statuses = new TreeSet<>();
    node.path("responses").propertyNames().forEach(name -> statuses.add(Integer.valueOf(name)));
    return new ServedOperation(
        node.path("operationId").asString(),
        node.at("/tags/0").asString(),
        method.toUpperCase(Locale.ROOT),
        template,
        StreamSupport.stream(node.path("x-roles").spliterator(), false)
            .map(JsonNode::asString)
            .toList(),
        inPath,
        inQuery,
        mediaType,
        content.path(mediaType).path("schema"),
        statuses);
  }

  /** The node with everything in place of its references; what describes a request has no cycle. */
  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
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
