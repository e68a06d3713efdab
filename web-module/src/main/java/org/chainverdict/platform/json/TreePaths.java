package org.chainverdict.platform.json;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Takes single values out of a JSON tree. */
final class TreePaths {

  private TreePaths() {}

  /** Removes the value that the path names, or the nearest one above it, and returns it. */
  static Object remove(ObjectNode root, List<Reference> path) {
    JsonNode parent = root;
    for (int i = 0; i < path.size() - 1; i++) {
      JsonNode next = child(parent, path.get(i));
      if (next == null || !next.isContainerNode()) {
        return take(parent, path.get(i));
      }
      parent = next;
    }
    return take(parent, path.get(path.size() - 1));
  }

  private static JsonNode child(JsonNode parent, Reference step) {
    return step.getFieldName() == null
        ? parent.get(step.getIndex())
        : parent.get(step.getFieldName());
  }

  private static Object take(JsonNode parent, Reference step) {
    if (parent instanceof ObjectNode object) {
      return object.remove(step.getFieldName());
    }
    if (parent instanceof ArrayNode array) {
      // Not removed: the entries behind it would move, and their errors name the wrong ones.
      return array.set(step.getIndex(), NullNode.getInstance());
    }
    return null;
  }
}
