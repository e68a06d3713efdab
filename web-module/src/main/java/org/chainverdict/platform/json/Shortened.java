package org.chainverdict.platform.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Offending values are repeated to help, not to mirror a large body back. */
final class Shortened {

  private static final int MAX_LENGTH = 200;

  private Shortened() {}

  static Object of(Object value) {
    if (value instanceof JsonNode node && node.isValueNode()) {
      return node.isTextual() ? of(node.textValue()) : node;
    }
    if (value instanceof String text) {
      return !TextRules.isStorable(text) || text.length() > MAX_LENGTH ? null : text;
    }
    return value instanceof Number || value instanceof Boolean ? value : null;
  }
}
