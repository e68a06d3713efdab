package org.chainverdict.persistence.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/** Conditions on documents. */
public final class Conditions {

  private static final String AND = "$and";

  private Conditions() {}

  /**
   * All of them, side by side in one document where they name different fields or operators. It
   * means the same as the driver's {@code $and}, but every engine finds its indexes in it:
   * SecantusDB reads the whole collection for the least {@code $and}.
   */
  public static Bson and(Bson... conditions) {
    return and(Arrays.asList(conditions));
  }

  public static Bson and(Iterable<? extends Bson> conditions) {
    BsonDocument all = new BsonDocument();
    List<BsonDocument> rest = new ArrayList<>();
    for (Bson condition : conditions) {
      addAll(all, rest, condition.toBsonDocument());
    }
    if (!rest.isEmpty()) {
      all.append(AND, new BsonArray(rest));
    }
    return all;
  }

  private static void addAll(BsonDocument all, List<BsonDocument> rest, BsonDocument condition) {
    condition.forEach(
        (name, value) -> {
          if (name.equals(AND)) {
            value.asArray().forEach(part -> addAll(all, rest, part.asDocument()));
          } else if (!add(all, name, value)) {
            rest.add(new BsonDocument(name, value));
          }
        });
  }

  /** False when something stands there that it cannot stand beside. */
  private static boolean add(BsonDocument all, String name, BsonValue value) {
    BsonValue known = all.get(name);
    if (known == null) {
      all.put(name, value);
      return true;
    }
    if (known.equals(value)) {
      return true;
    }
    if (!hasOperators(known)
        || !hasOperators(value)
        || !Collections.disjoint(known.asDocument().keySet(), value.asDocument().keySet())) {
      return false;
    }
    // A new one: the old may be part of a condition that the caller uses again.
    BsonDocument both = new BsonDocument();
    both.putAll(known.asDocument());
    both.putAll(value.asDocument());
    all.put(name, both);
    return true;
  }

  private static boolean hasOperators(BsonValue value) {
    return value.isDocument()
        && !value.asDocument().isEmpty()
        && value.asDocument().getFirstKey().startsWith("$");
  }
}
