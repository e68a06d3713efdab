package org.chainverdict.systemtest.persistence;

import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What remains of a command when its values are taken away. */
final class Shapes {

  private Shapes() {}

  static String of(BsonValue value) {
    if (value instanceof BsonDocument document) {
      return document.entrySet().stream()
          .map(entry -> entry.getKey() + ':' + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value.isArray()) {
      // A longer list of the same things is no other shape.
      return value.asArray().stream()
          .map(Shapes::of)
          .distinct()
          .collect(Collectors.joining(",", "[", "]"));
    }
    return "?";
  }
}
