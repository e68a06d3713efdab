package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Conditions.and;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseTerms;
import org.chainverdict.cases.CaseType;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Gives cases of an older database the terms by which they are searched. Only those without terms
 * are touched, so it may run on every node and at every start.
 */
@ApplicationScoped
@MongoAdapter
public class CaseTermsMigration {

  private static final Logger LOG = Logger.getLogger(CaseTermsMigration.class.getName());
  private static final Bson MISSING = exists("searchTerms", false);
  private static final int BATCH = 500;

  private MongoConnection connection;

  CaseTermsMigration() {}

  @Inject
  public CaseTermsMigration(MongoConnection connection) {
    this.connection = connection;
  }

  void run(@Observes DatabaseReady event) {
    for (CaseType type : CaseType.values()) {
      Collection cases = new Collection(connection, CaseFields.collection(type));
      int count = migrate(cases);
      if (count > 0) {
        LOG.log(
            Level.INFO,
            "Search terms added to {0} {1} of an older database",
            new Object[] {count, CaseFields.collection(type)});
      }
    }
  }

  private static int migrate(Collection cases) {
    List<WriteModel<Document>> batch = new ArrayList<>();
    int count = 0;
    for (Document old : cases.raw().find(MISSING).projection(include("title", "description"))) {
      batch.add(new UpdateOneModel<>(and(eq("_id", old.get("_id")), MISSING), terms(old)));
      count++;
      if (batch.size() == BATCH) {
        write(cases, batch);
      }
    }
    write(cases, batch);
    return count;
  }

  private static void write(Collection cases, List<WriteModel<Document>> batch) {
    if (!batch.isEmpty()) {
      var unused = cases.raw().bulkWrite(batch);
      batch.clear();
    }
  }

  private static Bson terms(Document old) {
    String title = Docs.text(old, "title");
    String description = Docs.text(old, "description");
    return combine(
        set("searchTerms", CaseTerms.of(title, description)),
        set("searchTexts", CaseTerms.texts(title, description)));
  }
}
