package org.chainverdict.persistence.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.persistence.DatabaseReady;

/**
 * Opens the database at start and tries again until it is usable. The server starts at once; until
 * the database is ready it answers 503 and its readiness says why.
 */
@Singleton
@Startup
public class DatabaseOpening {

  private static final Logger LOG = Logger.getLogger(DatabaseOpening.class.getName());

  @Inject private MongoConnection connection;
  @Inject private DatabaseReadiness readiness;
  @Inject private Settings settings;
  @Inject private Event<DatabaseReady> events;
  @Resource private ManagedScheduledExecutorService executor;

  private volatile boolean stopping;

  @PostConstruct
  void start() {
    schedule(0);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void schedule(long delayMillis) {
    var unused = executor.schedule(this::tryOnce, delayMillis, TimeUnit.MILLISECONDS);
  }

  private void tryOnce() {
    if (stopping) {
      return;
    }
    try {
      Optional<String> problem = open();
      if (problem.isEmpty()) {
        readiness.ready();
        LOG.info("Database ready");
        events.fire(new DatabaseReady());
        return;
      }
      wait(problem.get(), null);
    } catch (IndexConflictException e) {
      wait(e.getMessage(), null);
    } catch (MongoException e) {
      wait("the database does not answer. Is MongoDB running, and is MONGODB_URI right?", e);
    } catch (RuntimeException e) {
      wait("the database could not be opened", e);
    }
    schedule(settings.duration(Setting.MONGODB_RETRY).toMillis());
  }

  private Optional<String> open() {
    MongoDatabase database = connection.database();
    Optional<String> problem = ServerCheck.problem(database);
    if (problem.isEmpty()) {
      new IndexBuilder(database).build(IndexCatalog.all());
    }
    return problem;
  }

  /** Says it once per reason, not at every try. */
  private void wait(String reason, RuntimeException cause) {
    if (!reason.equals(readiness.reason())) {
      LOG.log(Level.SEVERE, cause, () -> "Not ready: " + reason);
    }
    readiness.waitingFor(reason);
  }
}
