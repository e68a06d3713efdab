package org.chainverdict.persistence.jnosql;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentManager;

/** The same as {@link SharedDatabase}, for those who ask for the MongoDB type. */
@Alternative
@ApplicationScoped
@Priority(Interceptor.Priority.APPLICATION)
public class SharedMongo {

  @Inject private MongoConnection connection;

  @Produces
  @Singleton
  @Typed(MongoDBDocumentManager.class)
  MongoDBDocumentManager manager() {
    return new MongoDBDocumentConfiguration()
        .get(connection.client())
        .apply(connection.database().getName());
  }
}
