package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.gt;
import static org.chainverdict.persistence.mongo.Conditions.and;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseTally;
import org.chainverdict.persistence.mongo.Docs;

/** Cases counted by their status: the stages, and their rows as a {@link CaseTally}. */
public final class TallyRows {

  private static final String PART = "part";

  private TallyRows() {}

  /**
   * One row for each status.
   *
   * @param part the name that the rows carry
   * @param sums further sums in the words of {@code $group}
   */
  public static List<Bson> stages(String part, Bson filter, Document sums) {
    Document group = new Document("_id", "$status").append("count", new Document("$sum", 1));
    group.putAll(sums);
    // Every text is greater than the empty one: so the index on the status alone is read.
    return List.of(
        match(and(filter, gt("status", ""))), new Document("$group", group), named(part));
  }

  /** Gives rows of other kinds their name. */
  public static Document named(String part) {
    return new Document("$set", new Document(PART, new Document("$literal", part)));
  }

  public static CaseTally tally(List<Document> rows, String part) {
    Map<String, Long> byStatus = new HashMap<>();
    for (Document row : rows) {
      if (part.equals(row.getString(PART))) {
        byStatus.merge(row.getString("_id"), Docs.whole(row, "count", 0), Long::sum);
      }
    }
    return CaseTally.of(byStatus);
  }

  /** A sum over all rows of a part. */
  public static long sum(List<Document> rows, String part, String key) {
    return rows.stream()
        .filter(row -> part.equals(row.getString(PART)))
        .mapToLong(row -> Docs.whole(row, key, 0))
        .sum();
  }
}
