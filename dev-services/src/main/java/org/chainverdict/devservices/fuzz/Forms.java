package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a made-up body into the parts of a form: what the schema calls binary becomes a file. */
final class Forms {

  private Forms() {}

  static List<Part> parts(FuzzOperation operation, ObjectNode body) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (isFile(operation.body().path("properties").path(field.getKey()))) {
        parts.add(CaseScene.file(field.getKey(), "sample.txt", "Text of a sample.\n"));
      } else {
        JsonNode value = field.getValue();
        String text = value.isValueNode() ? value.asText() : value.toString();
        parts.add(CaseScene.field(field.getKey(), text));
      }
    }
    return parts;
  }

  private static boolean isFile(JsonNode schema) {
    return schema.path("format").asText("").equals("binary")
        || schema.at("/items/format").asText("").equals("binary");
  }
}
