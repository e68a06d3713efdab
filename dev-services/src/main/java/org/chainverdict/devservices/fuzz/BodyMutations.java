package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.devservices.fuzz.JsonPlaces.Place;

/** One value of a JSON body becomes another. */
final class BodyMutations {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private BodyMutations() {}

  static void wrongType(Draft draft, Chance chance) {
    place(draft, chance)
        .set(
            switch (chance.below(8)) {
              case 0 -> JSON.nullNode();
              case 1 -> JSON.booleanNode(true);
              case 2 -> Hostile.number(chance);
              case 3 -> JSON.textNode("text");
              case 4 -> JSON.arrayNode().add("a").add(1).addNull();
              case 5 -> JSON.objectNode().put("a", 1);
              case 6 -> JSON.arrayNode().add(JSON.arrayNode().add(JSON.objectNode()));
              default -> JSON.arrayNode();
            });
  }

  static void boundary(Draft draft, Chance chance) {
    Place place = place(draft, chance);
    place.set(atTheEdge(place.schema(), chance));
  }

  private static JsonNode atTheEdge(JsonNode schema, Chance chance) {
    List<JsonNode> edges = new ArrayList<>();
    if (schema.has("minimum")) {
      edges.add(JSON.numberNode(schema.path("minimum").asInt() - chance.below(2)));
    }
    if (schema.has("maximum")) {
      edges.add(JSON.numberNode(schema.path("maximum").asInt() + chance.below(2)));
    }
    if (schema.has("minLength")) {
      int length = Math.max(0, schema.path("minLength").asInt() - chance.below(2));
      edges.add(JSON.textNode(chance.pick(List.of("x", " ", "\u00E9")).repeat(length)));
    }
    if (schema.has("maxLength")) {
      int length = schema.path("maxLength").asInt() + chance.below(2);
      edges.add(JSON.textNode(chance.pick(List.of("x", "\uD83D\uDE00", "<")).repeat(length)));
    }
    edges.add(
        schema.path("type").asText().equals("string")
            ? JSON.textNode(chance.pick(Hostile.WORDS))
            : Hostile.number(chance));
    return chance.pick(edges);
  }

  static void hostileText(Draft draft, Chance chance) {
    String text = Hostile.text(chance);
    Place place = place(draft, chance);
    String before = place.value().isTextual() ? place.value().asText() : "";
    place.set(
        JSON.textNode(
            switch (chance.below(3)) {
              case 0 -> before + text;
              case 1 -> text + before;
              default -> text;
            }));
    draft.escaped = chance.percent(60) || hasLoneSurrogate(text);
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF);
  }

  static void operator(Draft draft, Chance chance) {
    ObjectNode operator = Hostile.operator(chance);
    if (chance.percent(70)) {
      place(draft, chance).set(operator);
    } else if (chance.percent(50)) {
      draft.json.setAll(operator);
    } else {
      draft.json.set(
          chance.pick(List.of("__proto__", "constructor", "_id", "a.b", "$set", "", "role[$ne]")),
          operator);
    }
  }

  static void extraFields(Draft draft, Chance chance) {
    for (String name :
        List.of(
            "_id",
            "role",
            "isVerified",
            "isActive",
            "tokenVersion",
            "citizen",
            "status",
            "verificationStatus",
            "createdAt",
            "assignedLawyer",
            "password")) {
      if (chance.percent(30) && !draft.json.has(name)) {
        draft.json.put(name, chance.pick(List.of("admin", "true", "resolved", chance.hex(24))));
      }
    }
    String hostile = chance.pick(Hostile.TEXTS);
    draft.json.put(hostile, hostile);
    draft.escaped = true;
  }

  static void huge(Draft draft, Chance chance) {
    Place place = place(draft, chance);
    switch (chance.below(5)) {
      case 0 -> place.set(JSON.textNode("x".repeat(100_000 + chance.below(400_000))));
      case 1 -> place.set(JSON.textNode("\u0301".repeat(60_000)));
      case 2 -> {
        var list = JSON.arrayNode();
        for (int i = 0; i < 20_000; i++) {
          list.add(i);
        }
        place.set(list);
      }
      case 3 -> {
        ObjectNode many = JSON.objectNode();
        for (int i = 0; i < 8_000; i++) {
          many.put("k" + i, i);
        }
        place.set(many);
      }
      default -> draft.json.put("k".repeat(60_000), 1);
    }
  }

  private static Place place(Draft draft, Chance chance) {
    return chance.pick(JsonPlaces.in(draft.json, draft.operation.body()));
  }
}
