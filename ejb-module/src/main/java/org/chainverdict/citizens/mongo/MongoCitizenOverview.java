package org.chainverdict.citizens.mongo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.chainverdict.citizens.Activity;
import org.chainverdict.citizens.CitizenDashboard;
import org.chainverdict.citizens.CitizenOverview;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** One round trip for either. */
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
    List<Document> rows = DashboardPipeline.of(citizen).run(connection).into(new ArrayList<>());
    return DashboardPipeline.dashboard(rows);
  }

  @Override
  public List<Activity> activities(Id citizen, int perKind) {
    return ActivityPipeline.of(citizen, perKind)
        .run(connection)
        .map(ActivityPipeline::activity)
        .into(new ArrayList<>());
  }
}
