package org.chainverdict.citizens.mongo;

import com.mongodb.client.MongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.chainverdict.cases.CaseType;
import org.chainverdict.citizens.Activity;
import org.chainverdict.citizens.CitizenDashboard;
import org.chainverdict.citizens.CitizenOverview;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/**
 * Figures by one round trip for each collection; of the activities the queries come by themselves.
 */
@ApplicationScoped
@MongoAdapter
public class MongoCitizenOverview implements CitizenOverview {

  private MongoConnection connection;

  MongoCitizenOverview() {}

  @Inject
  public MongoCitizenOverview(MongoConnection connection) {
    this.connection = connection;
  }

  @Override
  public CitizenDashboard dashboard(Id citizen) {
    List<Document> rows = new ArrayList<>();
    DashboardPipeline.of(citizen)
        .forEach((collection, stages) -> in(collection).aggregate(stages).into(rows));
    return DashboardPipeline.dashboard(rows);
  }

  @Override
  public List<Activity> activities(Id citizen, int perKind) {
    List<Activity> activities = new ArrayList<>();
    in("queries")
        .find(ActivityPipeline.own(citizen))
        .sort(ActivityPipeline.NEWEST_FIRST)
        .limit(perKind)
        .projection(ActivityPipeline.shown(CaseType.QUERY))
        .map(ActivityPipeline::activity)
        .into(activities);
    ActivityPipeline.others(citizen, perKind)
        .run(connection)
        .map(ActivityPipeline::activity)
        .into(activities);
    return activities.stream().sorted(Activity.LATEST_FIRST).toList();
  }

  private MongoCollection<Document> in(String collection) {
    return connection.database().getCollection(collection);
  }
}
