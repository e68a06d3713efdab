package org.chainverdict.systemtest.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Bodies that break their schema in one place each. */
final class SpoiledBodies {

  /** Read only where CAPTCHA tokens are checked, which the tests cannot obtain. */
  private static final Set<String> NOT_READ = Set.of("captchaToken");

  private final Map<String, Object> right;
  private final List<Spoiled> spoiled = new ArrayList<>();

  private SpoiledBodies(Map<String, Object> right) {
    this.right = right;
  }

  /**
   * A body that has to be refused.
   *
   * @param property the property that is spoiled, or the first on the way to it
   * @param how what is wrong with it
   * @param body all of it
   */
  record Spoiled(String property, String how, Map<String, Object> body) {

    /** Whether something is missing and not wrong. */
    boolean isLack() {
      return !body.containsKey(property);
    }

    /** Whether a form can have it, where everything is a text. */
    boolean fitsForm(Predicate<String> isFile) {
      return body.entrySet().stream()
          .allMatch(field -> field.getValue() instanceof String || isFile.test(field.getKey()));
    }
  }

  /** Spoils a body that is right. */
  static List<Spoiled> of(JsonNode schema, Map<String, Object> right) {
    SpoiledBodies bodies = new SpoiledBodies(right);
    bodies.spoilObject(schema, List.of());
    return bodies.spoiled;
  }

  private void spoilObject(JsonNode schema, List<String> at) {
    Set<String> required =
        Set.copyOf(
            StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .toList());
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              List<String> path = new ArrayList<>(at);
              path.add(property.getKey());
              if (required.contains(property.getKey())) {
                spoiled.add(
                    new Spoiled(path.get(0), "without " + property.getKey(), without(path)));
                add(path, "null", null);
              }
              if (!NOT_READ.contains(property.getKey())) {
                spoil(property.getValue(), path);
              }
            });
  }

  private void spoil(JsonNode schema, List<String> path) {
    switch (schema.path("type").asString("object")) {
      case "object" -> {
        add(path, "a text", "text");
        spoilObject(schema, path);
      }
      case "array" -> add(path, "an object", Map.of("a", 1));
      case "boolean" -> add(path, "neither true nor false", "perhaps");
      case "integer", "number" -> {
        add(path, "no number", "much");
        add(path, "a list", List.of(1, 2));
        if (schema.has("minimum")) {
          add(path, "too small", schema.path("minimum").asInt() - 1);
        }
        if (schema.has("maximum")) {
          add(path, "too large", schema.path("maximum").asInt() + 1);
        }
      }
      default -> spoilText(schema, path);
    }
  }

  private void spoilText(JsonNode schema, List<String> path) {
    add(path, "an operator", Map.of("$ne", "x"));
    add(path, "a list", List.of("one", "two"));
    if (schema.has("enum")) {
      add(path, "not one of the values", "none-of-these");
    }
    if (schema.has("pattern") || schema.has("format")) {
      add(path, "not of the form", "?");
    }
    if (schema.has("maxLength")) {
      add(path, "too long", "x".repeat(schema.path("maxLength").asInt() + 1));
    }
    if (schema.path("minLength").asInt(0) > 0) {
      add(path, "too short", "x".repeat(schema.path("minLength").asInt() - 1));
    }
  }

  private void add(List<String> path, String how, Object value) {
    spoiled.add(
        new Spoiled(
            path.get(0),
            String.join(".", path) + " is " + how,
            changed(right, path, owner -> owner.put(path.get(path.size() - 1), value))));
  }

  private Map<String, Object> without(List<String> path) {
    return changed(right, path, owner -> owner.remove(path.get(path.size() - 1)));
  }

  private static Map<String, Object> changed(
      Map<String, Object> body, List<String> path, Consumer<Map<String, Object>> change) {
    Map<String, Object> copy = new LinkedHashMap<>(body);
    if (path.size() == 1) {
      change.accept(copy);
    } else {
      @SuppressWarnings("unchecked")
      Map<String, Object> inner = (Map<String, Object>) copy.get(path.get(0));
      copy.put(path.get(0), changed(inner, path.subList(1, path.size()), change));
    }
    return copy;
  }
}
