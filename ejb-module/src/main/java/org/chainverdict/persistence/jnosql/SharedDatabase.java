package org.chainverdict.persistence.jnosql;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration;
import org.eclipse.jnosql.mapping.Database;
import org.eclipse.jnosql.mapping.DatabaseType;

/** One manager on the shared client; JNoSQL's own producer would open a client per injection. */
@Alternative
@ApplicationScoped
@Priority(Interceptor.Priority.APPLICATION)
public class SharedDatabase {

  @Inject private MongoConnection connection;

  @Produces
  @Default
  @ApplicationScoped
  @Database(DatabaseType.DOCUMENT)
  DatabaseManager manager() {
    return new MongoDBDocumentConfiguration()
        .get(connection.client())
        .apply(connection.database().getName());
  }
}
