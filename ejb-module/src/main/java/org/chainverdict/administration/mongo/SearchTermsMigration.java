package org.chainverdict.administration.mongo;

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
import org.chainverdict.administration.SearchTerms;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Gives accounts of an older database the terms by which administrators find them. Only those
 * without terms are touched, so it may run on every node and at every start.
 */
@ApplicationScoped
@MongoAdapter
public class SearchTermsMigration {

  private static final Logger LOG = Logger.getLogger(SearchTermsMigration.class.getName());
  private static final Bson MISSING = exists("searchTerms", false);
  private static final int BATCH = 500;

  private Collection users;

  SearchTermsMigration() {}

  @Inject
  public SearchTermsMigration(MongoConnection connection) {
    this.users = new Collection(connection, "users");
  }

  void run(@Observes DatabaseReady event) {
    List<WriteModel<Document>> batch = new ArrayList<>();
    int count = 0;
    for (Document user : users.raw().find(MISSING).projection(include("name", "email"))) {
      batch.add(new UpdateOneModel<>(and(eq("_id", user.get("_id")), MISSING), terms(user)));
      count++;
      if (batch.size() == BATCH) {
        write(batch);
      }
    }
    write(batch);
    if (count > 0) {
      LOG.log(Level.INFO, "Search terms added to {0} accounts of an older database", count);
    }
  }

  private void write(List<WriteModel<Document>> batch) {
    if (!batch.isEmpty()) {
      var unused = users.raw().bulkWrite(batch);
      batch.clear();
    }
  }

  private static Bson terms(Document user) {
    String name = Docs.text(user, "name");
    String email = Docs.text(user, "email");
    return combine(
        set("searchTerms", SearchTerms.of(name, email)),
        set("searchTexts", SearchTerms.texts(name, email)));
  }
}
