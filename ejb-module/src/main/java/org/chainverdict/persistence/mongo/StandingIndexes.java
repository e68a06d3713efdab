package org.chainverdict.persistence.mongo;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * The indexes that a collection has. Compared by what they do: servers differ in how they write
 * numbers and absent options, and a request to create an index that stands already may then be
 * refused as a conflict.
 */
final class StandingIndexes {

  private final List<Document> indexes;

  private StandingIndexes(List<Document> indexes) {
    this.indexes = indexes;
  }

  static StandingIndexes of(MongoCollection<Document> collection) {
    return new StandingIndexes(collection.listIndexes().into(new ArrayList<>()));
  }

  static StandingIndexes of(List<Document> indexes) {
    return new StandingIndexes(indexes);
  }

  boolean has(IndexSpec spec) {
    return withKeysOf(spec).filter(index -> sameOptions(index, spec)).isPresent();
  }

  /** The index that stands in the way of the wanted one. */
  Optional<String> nameOfConflict(IndexSpec spec) {
    return withKeysOf(spec).map(index -> index.getString("name"));
  }

  private Optional<Document> withKeysOf(IndexSpec spec) {
    Map<String, Long> wanted = directions(spec.keys());
    return indexes.stream()
        .filter(index -> index.get("key") instanceof Document keys && sameKeys(keys, wanted))
        .findFirst();
  }

  /** The order of the keys counts. */
  private static boolean sameKeys(Document keys, Map<String, Long> wanted) {
    Map<String, Long> standing = directions(keys);
    return standing.equals(wanted)
        && new ArrayList<>(standing.keySet()).equals(new ArrayList<>(wanted.keySet()));
  }

  private static boolean sameOptions(Document index, IndexSpec spec) {
    return Docs.flag(index, "unique", false) == spec.options().isUnique()
        && Docs.flag(index, "sparse", false) == spec.options().isSparse()
        && !index.containsKey("partialFilterExpression")
        && Objects.equals(
            number(index.get("expireAfterSeconds")),
            spec.options().getExpireAfter(TimeUnit.SECONDS));
  }

  private static Map<String, Long> directions(Document keys) {
    Map<String, Long> directions = new LinkedHashMap<>();
    // Keys of other kinds, such as text, are none of ours and so equal to nothing.
    keys.forEach(
        (key, value) -> directions.put(key, Objects.requireNonNullElse(number(value), 0L)));
    return directions;
  }

  private static Long number(Object value) {
    return value instanceof Number number ? (Long) number.longValue() : null;
  }
}
