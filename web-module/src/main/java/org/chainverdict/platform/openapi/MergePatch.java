package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): objects merge, {@code null} removes, everything else replaces. */
final class MergePatch {
  private MergePatch() {}

  static void apply(ObjectNode target, ObjectNode patch) {
    for (var entry : patch.properties()) {
      String key = entry.getKey();
      JsonNode change = entry.getValue();
      if (change.isNull()) {
        target.remove(key);
      } else if (change instanceof ObjectNode changes) {
        apply(
            target.get(key) instanceof ObjectNode present ? present : target.putObject(key),
            changes);
      } else {
        target.set(key, change);
      }
    }
  }
}
