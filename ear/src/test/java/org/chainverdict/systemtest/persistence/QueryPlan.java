package org.chainverdict.systemtest.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bson.BsonString;
import org.bson.Document;
import org.chainverdict.systemtest.support.Database;

/**
 * How the database answers a query.
 *
 * @param stages every stage of the plan
 */
record QueryPlan(TreeSet<String> stages, long examined, long returned) {

  static QueryPlan of(Database database, SentCommand command) {
    Document explained =
        database.run(
            new org.bson.BsonDocument("explain", command.question())
                .append("verbosity", new BsonString("executionStats")));
    TreeSet<String> stages = new TreeSet<>();
    collect(explained, stages);
    Document statistics = statistics(explained);
    return new QueryPlan(
        stages, number(statistics, "totalDocsExamined"), number(statistics, "nReturned"));
  }

  private static Document statistics(Document explained) {
    return explained.get("executionStats") instanceof Document statistics
        ? statistics
        : new Document();
  }

  private static long number(Document document, String key) {
    return document.get(key) instanceof Number number ? number.longValue() : 0;
  }

  private static void collect(Object node, TreeSet<String> stages) {
    List<Object> below = new ArrayList<>();
    if (node instanceof Document document) {
      if (document.get("stage") instanceof String stage) {
        stages.add(stage);
      }
      below.addAll(document.values());
    } else if (node instanceof List<?> list) {
      below.addAll(list);
    }
    below.forEach(part -> collect(part, stages));
  }
}
