package org.chainverdict.persistence.mongo;

import com.mongodb.MongoException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.chainverdict.observability.DatabaseProbe;

/** Asks the database for a sign of life, within a time limit of its own. */
@ApplicationScoped
public class DatabasePing implements DatabaseProbe {

  private static final long LIMIT_MILLIS = 2_000;

  @Inject private MongoConnection connection;
  @Inject private DatabaseReadiness readiness;
  @Inject private ServerWatch watch;

  @Override
  public Result probe() {
    if (!readiness.isReady()) {
      return new Result(false, readiness.reason());
    }
    if (watch.isLost()) {
      return new Result(false, "no MongoDB server that takes writes is in sight");
    }
    try {
      connection
          .client()
          .withTimeout(LIMIT_MILLIS, TimeUnit.MILLISECONDS)
          .getDatabase(connection.database().getName())
          .runCommand(new Document("ping", 1));
      return new Result(true, "");
    } catch (MongoException e) {
      return new Result(false, "the database did not answer a ping within 2 s");
    }
  }
}
