package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/**
 * Replaces phrases in the texts of a description. The phrases are tried in the order of the map.
 */
final class Wording {
  private final Map<String, String> phrases;

  Wording(Map<String, String> phrases) {
    this.phrases = phrases;
  }

  void apply(JsonNode node) {
    if (node instanceof ObjectNode object && object.get("description") instanceof TextNode text) {
      object.put("description", reworded(text.textValue()));
    }
    node.forEach(this::apply);
  }

  private String reworded(String text) {
    String result = text;
    for (var phrase : phrases.entrySet()) {
      result = result.replace(phrase.getKey(), phrase.getValue());
    }
    return result;
  }
}
