package org.chainverdict.persistence.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chainverdict.observability.RoundTrips;
import org.chainverdict.persistence.UnitOfWork;

/**
 * One transaction per unit of work, repeated by the driver when it meets a concurrent change. The
 * session travels with the thread, so that the ports stay free of it.
 *
 * <p>Reads see what a majority has. One point in time across all shards (read concern snapshot) is
 * not asked for: units of work rest on conditional writes, and the conflict of two writes is what
 * repeats them.
 */
@ApplicationScoped
@MongoAdapter
public class MongoTransactions implements UnitOfWork {

  private static final ThreadLocal<Work> CURRENT = new ThreadLocal<>();
  private static final TransactionOptions OPTIONS =
      TransactionOptions.builder()
          .readConcern(ReadConcern.MAJORITY)
          .writeConcern(WriteConcern.MAJORITY)
          .build();

  private MongoConnection connection;

  MongoTransactions() {}

  @Inject
  public MongoTransactions(MongoConnection connection) {
    this.connection = connection;
  }

  @Override
  public <T> T call(Supplier<T> work) {
    if (isActive()) {
      return work.get();
    }
    Work current;
    T result;
    try (ClientSession session = connection.client().startSession()) {
      current = new Work(session, new ArrayList<>());
      CURRENT.set(current);
      Work running = current;
      RoundTrips.Count before = RoundTrips.count();
      result =
          session.withTransaction(
              () -> {
                running.afterCommit().clear();
                RoundTrips.backTo(before);
                return work.get();
              },
              OPTIONS);
    } finally {
      CURRENT.remove();
    }
    current.afterCommit().forEach(Runnable::run);
    return result;
  }

  static boolean isActive() {
    return CURRENT.get() != null;
  }

  /** The session of the unit of work around this call, if there is one. */
  static Optional<ClientSession> current() {
    return Optional.ofNullable(CURRENT.get()).map(Work::session);
  }

  /**
   * Runs the action once the changes around it are visible to others: at once outside of a unit.
   */
  public static void afterCommit(Runnable action) {
    Work work = CURRENT.get();
    if (work == null) {
      action.run();
    } else {
      work.afterCommit().add(action);
    }
  }

  private record Work(ClientSession session, List<Runnable> afterCommit) {}
}
