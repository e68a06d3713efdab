package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Leaves of the vendor extensions those that tell a client something about this server. The others
 * are notes for implementers: how an older system behaved, and what caches and events are to
 * become. A kind is published here as soon as the server keeps what it says.
 */
final class Extensions {
  private static final String ROLES = "x-roles";
  private static final String TIGHTER_ROLES = "x-required-roles";
  private static final String LIMITERS = "x-rate-limit";
  private static final String REQUIRED_LIMITERS = "x-rate-limit-required";
  private static final Set<String> PUBLISHED = Set.of(ROLES, LIMITERS, "x-fields");

  private Extensions() {}

  static void publish(JsonNode node) {
    if (node instanceof ObjectNode object) {
      replace(object, ROLES, TIGHTER_ROLES);
      replace(object, LIMITERS, REQUIRED_LIMITERS);
      object
          .properties()
          .removeIf(
              entry -> entry.getKey().startsWith("x-") && !PUBLISHED.contains(entry.getKey()));
    }
    node.forEach(Extensions::publish);
  }

  private static void replace(ObjectNode object, String name, String required) {
    JsonNode value = object.get(required);
    if (value != null) {
      object.set(name, value);
    }
  }
}
