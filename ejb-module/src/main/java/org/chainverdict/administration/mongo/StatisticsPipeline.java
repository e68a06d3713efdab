package org.chainverdict.administration.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;

/** All accounts by their role, and the accounts that the statistics name. */
final class StatisticsPipeline {

  private StatisticsPipeline() {}

  static List<Document> accounts(Collection<ObjectId> named) {
    List<Document> stages = new ArrayList<>();
    stages.add(Stages.match(Stages.withText("role")));
    // In the form in which cases are counted by their status.
    stages.add(
        new Document(
            "$group",
            new Document("_id", new Document("status", "$role"))
                .append("count", new Document("$sum", 1))));
    stages.add(Stages.gathered(AnalyticsPipeline.ROWS));
    stages.addAll(Stages.loaded(AnalyticsPipeline.PEOPLE, "users", named));
    stages.add(Stages.project(AnalyticsPipeline.people(new Document(AnalyticsPipeline.ROWS, 1))));
    return stages;
  }
}
