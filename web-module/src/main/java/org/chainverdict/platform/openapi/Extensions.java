package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Leaves of the vendor extensions those that tell a client something about this server. The others
 * are notes for implementers: how an older system behaved, and what caches, limits and events are
 * to become. A kind is published here as soon as the server keeps what it says.
 */
final class Extensions {
  private static final String ROLES = "x-roles";
  private static final String TIGHTER_ROLES = "x-required-roles";
  private static final Set<String> PUBLISHED = Set.of(ROLES, "x-fields");

  private Extensions() {}

  static void publish(JsonNode node) {
    if (node instanceof ObjectNode object) {
      JsonNode tighter = object.get(TIGHTER_ROLES);
      if (tighter != null) {
        object.set(ROLES, tighter);
      }
      object
          .properties()
          .removeIf(
              entry -> entry.getKey().startsWith("x-") && !PUBLISHED.contains(entry.getKey()));
    }
    node.forEach(Extensions::publish);
  }
}
