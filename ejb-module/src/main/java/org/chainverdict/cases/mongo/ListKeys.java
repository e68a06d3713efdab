package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.project;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/**
 * How many items a list has, and the keys of those up to the end of a page. One command for each
 * collection tells both: the items that the page does not show are counted and never loaded.
 */
final class ListKeys {

  private static final String COUNT = "count";
  private static final String KEYS = "keys";
  private static final String CASE = "case";
  private static final String ID = "id";
  private static final String VALUE = "value";
  private static final String PEOPLE = "people";

  private final List<ListKey> keys = new ArrayList<>();
  private long total;

  /**
   * The last stages: rows with the count and the first keys of what comes in sorted.
   *
   * @param part each value of it has a row of its own; null for one row
   * @param fields where the case, the tie breaker and the value to sort by stand
   * @param people where the accounts stand that an item refers to
   * @param end of the page
   */
  static List<Bson> stages(String part, Fields fields, List<String> people, int end) {
    Document key =
        new Document(CASE, "$_id")
            .append(ID, '$' + fields.id())
            .append(VALUE, '$' + fields.value())
            .append(PEOPLE, people.stream().map(field -> '$' + field).toList());
    Document group =
        new Document("_id", part == null ? null : '$' + part)
            .append(COUNT, new Document("$sum", 1))
            .append(KEYS, new Document("$push", key));
    Document first = new Document("$slice", List.of('$' + KEYS, end));
    return List.of(
        new Document("$group", group), project(new Document(COUNT, 1).append(KEYS, first)));
  }

  /** Names of fields. */
  record Fields(String id, String value) {}

  void add(CaseType type, Document row) {
    total += whole(row, COUNT, 0);
    int rank = CaseSort.rank(row.get("_id"));
    for (Document key : parts(row, KEYS)) {
      keys.add(
          new ListKey(
              type,
              key.getObjectId(CASE),
              key.get(ID) instanceof ObjectId id ? id : null,
              key.get(VALUE),
              rank,
              identifiers(key.get(PEOPLE))));
    }
  }

  long total() {
    return total;
  }

  /** Those on the page, in their order. */
  List<ListKey> of(PageRequest page, KeyOrder order) {
    return keys.stream().sorted(order).skip(page.offset()).limit(page.limit()).toList();
  }

  /** All in a value that may be one, a list of them, or nothing. */
  private static Set<Id> identifiers(Object value) {
    Set<Id> found = new HashSet<>();
    if (value instanceof ObjectId id) {
      found.add(new Id(id.toHexString()));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> found.addAll(identifiers(item)));
    }
    return found;
  }
}
