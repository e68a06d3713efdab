package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a description every operation below the application path that no resource method
 * answers, and tags left unused.
 */
final class ImplementedOperations {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final String applicationPath;
  private final Set<Route> routes;

  ImplementedOperations(String applicationPath, Set<Route> routes) {
    this.applicationPath = applicationPath;
    this.routes = routes;
  }

  void reduce(ObjectNode description) {
    ObjectNode paths = description.withObjectProperty("paths");
    for (var path : List.copyOf(paths.properties())) {
      ObjectNode item = (ObjectNode) path.getValue();
      operations(item).stream()
          .filter(method -> !isServed(method, path.getKey()))
          .forEach(item::remove);
      if (operations(item).isEmpty()) {
        paths.remove(path.getKey());
      }
    }
    removeUnusedTags(description);
  }

  /** Paths elsewhere (health, metrics) are the platform's and always there. */
  private boolean isServed(String method, String path) {
    return !path.startsWith(applicationPath + "/") || routes.contains(Route.of(method, path));
  }

  private static List<String> operations(ObjectNode item) {
    return item.propertyStream().map(entry -> entry.getKey()).filter(METHODS::contains).toList();
  }

  private static void removeUnusedTags(ObjectNode description) {
    Set<JsonNode> used =
        Set.copyOf(
            description.get("paths").findValues("tags").stream()
                .flatMap(JsonNode::valueStream)
                .toList());
    description.withArrayProperty("tags").removeIf(tag -> !used.contains(tag.get("name")));
  }
}
