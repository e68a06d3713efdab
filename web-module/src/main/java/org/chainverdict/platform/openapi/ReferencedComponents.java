package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a description the components that none of its operations reaches. Security schemes
 * are named, not referenced: they stay.
 */
final class ReferencedComponents {
  private ReferencedComponents() {}

  static void prune(ObjectNode description) {
    Set<String> reached = reachedFrom(description.get("paths"), description);
    ObjectNode components = description.withObjectProperty("components");
    for (var kind : List.copyOf(components.properties())) {
      if (kind.getKey().equals("securitySchemes")) {
        continue;
      }
      ObjectNode members = (ObjectNode) kind.getValue();
      String prefix = "#/components/" + kind.getKey() + "/";
      members.properties().removeIf(member -> !reached.contains(prefix + member.getKey()));
      if (members.isEmpty()) {
        components.remove(kind.getKey());
      }
    }
  }

  private static Set<String> reachedFrom(JsonNode start, ObjectNode description) {
    Set<String> reached = new HashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (String reference : open.pop().findValuesAsText("$ref")) {
        if (reached.add(reference)) {
          open.push(description.at(reference.substring(1)));
        }
      }
    }
    return reached;
  }
}
