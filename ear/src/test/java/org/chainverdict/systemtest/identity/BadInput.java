package org.chainverdict.systemtest.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chainverdict.systemtest.support.Json;

/**
 * A body with one mistake.
 *
 * @param path the field that the server must name
 * @param description what is wrong with it
 * @param body the whole body
 */
record BadInput(String path, String description, Map<String, Object> body) {

  @Override
  public String toString() {
    return path + " " + description;
  }

  /** Bodies that lack a field, and bodies that have an unusable value there. */
  static List<BadInput> required(
      Supplier<Map<String, Object>> valid, String path, Object... badValues) {
    List<BadInput> inputs = new ArrayList<>(optional(valid, path, badValues));
    Map<String, Object> without = valid.get();
    owner(without, path).remove(lastName(path));
    inputs.add(new BadInput(path, "missing", without));
    inputs.add(with(valid, path, null));
    return inputs;
  }

  /** Bodies that have an unusable value at a dotted path. */
  static List<BadInput> optional(
      Supplier<Map<String, Object>> valid, String path, Object... badValues) {
    return List.of(badValues).stream().map(value -> with(valid, path, value)).toList();
  }

  private static BadInput with(Supplier<Map<String, Object>> valid, String path, Object value) {
    Map<String, Object> body = valid.get();
    owner(body, path).put(lastName(path), value);
    return new BadInput(path, "= " + shortened(Json.write(value)), body);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> owner(Map<String, Object> body, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return body;
    }
    return (Map<String, Object>)
        body.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<>());
  }

  private static String lastName(String path) {
    return path.substring(path.indexOf('.') + 1);
  }

  private static String shortened(String json) {
    return json.length() <= 40 ? json : json.substring(0, 30) + "... (" + json.length() + ")";
  }
}
