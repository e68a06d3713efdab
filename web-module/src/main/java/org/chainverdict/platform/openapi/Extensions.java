package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the vendor extensions of the contract, which compare an older system with a required one,
 * into statements about this server.
 */
final class Extensions {
  /** The required rule takes the place of the older one. */
  private static final Map<String, String> PROMOTED =
      Map.of("x-required-roles", "x-roles", "x-rate-limit-required", "x-rate-limit");

  private static final Set<String> FOR_IMPLEMENTERS =
      Set.of(
          "x-required-behaviour",
          "x-fields-honoured-by-original",
          "x-cache-listed-in-roadmap",
          "x-cached-routes",
          "x-deprecated-do-not-implement",
          "x-rate-limiters");

  private Extensions() {}

  static void publish(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(PROMOTED.keySet())) {
        JsonNode required = object.remove(key);
        if (required != null) {
          object.set(PROMOTED.get(key), required);
        }
      }
      object.properties().removeIf(entry -> isForImplementers(entry.getKey()));
    }
    node.forEach(Extensions::publish);
  }

  private static boolean isForImplementers(String key) {
    return key.startsWith("x-original-") || FOR_IMPLEMENTERS.contains(key);
  }
}
