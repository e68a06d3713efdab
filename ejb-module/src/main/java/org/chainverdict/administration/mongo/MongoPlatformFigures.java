package org.chainverdict.administration.mongo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.PlatformFigures;
import org.chainverdict.administration.Statistics;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/** Each report is one aggregation; the database counts, nothing is loaded to be counted here. */
@ApplicationScoped
@MongoAdapter
public class MongoPlatformFigures implements PlatformFigures {

  private Collection users;

  MongoPlatformFigures() {}

  @Inject
  public MongoPlatformFigures(MongoConnection connection) {
    this.users = new Collection(connection, "users");
  }

  @Override
  public Analytics analytics(Instant now) {
    return FiguresReader.analytics(rows(AnalyticsPipeline.at(now)));
  }

  @Override
  public Statistics statistics() {
    return FiguresReader.statistics(rows(StatisticsPipeline.stages()));
  }

  private Rows rows(List<Document> pipeline) {
    return new Rows(users.raw().aggregate(pipeline).into(new ArrayList<>()));
  }
}
