package org.chainverdict.documents.mongo;

import static com.mongodb.client.model.Filters.exists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bson.Document;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * The original left the readers of some documents empty, not even the uploader among them. Lists
 * ask for readers only, so that one index serves them; here the uploader becomes one.
 */
@ApplicationScoped
@MongoAdapter
public class ReadersMigration {

  private static final Logger LOG = Logger.getLogger(ReadersMigration.class.getName());

  private Collection documents;

  ReadersMigration() {}

  @Inject
  public ReadersMigration(MongoConnection connection) {
    this.documents = new Collection(connection, "documents");
  }

  void run(@Observes DatabaseReady event) {
    Document uploader =
        new Document("_id", "$_id")
            .append("userId", "$uploadedBy")
            .append("role", "$uploadedByRole");
    long count =
        documents
            .raw()
            .updateMany(
                exists(DocumentQuery.READER, false),
                List.of(new Document("$set", new Document("accessibleTo", List.of(uploader)))))
            .getModifiedCount();
    if (count > 0) {
      LOG.log(Level.INFO, "{0} documents without readers given to their uploaders", count);
    }
  }
}
