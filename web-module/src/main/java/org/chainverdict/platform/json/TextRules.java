package org.chainverdict.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainverdict.shared.FieldError;

/** Text that no field takes: the NUL character and halves of surrogate pairs cannot be stored. */
final class TextRules {

  private TextRules() {}

  static List<FieldError> check(JsonNode tree) {
    List<FieldError> errors = new ArrayList<>();
    walk(tree, "", errors);
    return errors;
  }

  public static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\0') {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(++i))) {
          return false;
        }
      } else if (Character.isLowSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static void walk(JsonNode node, String path, List<FieldError> errors) {
    if (node.isTextual() && !isStorable(node.textValue())) {
      errors.add(FieldError.body(path, "contains characters that cannot be stored", null));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), path + '[' + i + ']', errors);
      }
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String name = ShownName.of(field.getKey());
        walk(field.getValue(), path.isEmpty() ? name : path + '.' + name, errors);
      }
    }
  }
}
