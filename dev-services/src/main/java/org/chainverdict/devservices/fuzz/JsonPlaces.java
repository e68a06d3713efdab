package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every place in a body where a value stands. */
final class JsonPlaces {

  private JsonPlaces() {}

  /**
   * A value and how to exchange it.
   *
   * @param schema what it should be; missing where the schema does not say
   */
  record Place(JsonNode owner, String name, int index, JsonNode schema) {

    void set(JsonNode value) {
      if (owner instanceof ObjectNode object) {
        object.set(name, value);
      } else if (owner instanceof ArrayNode array) {
        array.set(index, value);
      }
    }

    JsonNode value() {
      return owner.isObject() ? owner.path(name) : owner.path(index);
    }

    String shown() {
      return owner.isObject() ? name : "[" + index + "]";
    }
  }

  static List<Place> in(JsonNode body, JsonNode schema) {
    List<Place> places = new ArrayList<>();
    collect(body, schema, places);
    return places;
  }

  private static void collect(JsonNode node, JsonNode schema, List<Place> places) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        JsonNode inner = schema.path("properties").path(field.getKey());
        places.add(new Place(node, field.getKey(), 0, inner));
        collect(field.getValue(), inner, places);
      }
    } else if (node instanceof ArrayNode) {
      for (int i = 0; i < node.size(); i++) {
        places.add(new Place(node, "", i, schema.path("items")));
        collect(node.get(i), schema.path("items"), places);
      }
    }
  }
}
