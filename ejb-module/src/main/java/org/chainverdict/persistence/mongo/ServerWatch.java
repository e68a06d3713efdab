package org.chainverdict.persistence.mongo;

import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ServerDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Knows from the driver's own monitoring whether a server that takes writes is in sight. While none
 * is, requests are refused at once instead of each holding a thread for the selection time-out.
 */
@ApplicationScoped
public class ServerWatch implements ClusterListener {

  /** An election or a restart of moments is ridden out by waiting, as the driver does. */
  private static final long GRACE_NANOS = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanoTime;

  private volatile boolean seenOnce;
  private volatile boolean available;
  private volatile long lostAt;

  public ServerWatch() {
    this(System::nanoTime);
  }

  ServerWatch(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  @Override
  public void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
    boolean now = hasWritableServer(event.getNewDescription());
    if (now) {
      seenOnce = true;
    } else if (available) {
      lostAt = nanoTime.getAsLong();
    }
    available = now;
  }

  /** True when an operation would only wait in vain. */
  public boolean isLost() {
    return seenOnce && !available && nanoTime.getAsLong() - lostAt > GRACE_NANOS;
  }

  private static boolean hasWritableServer(ClusterDescription cluster) {
    return cluster.getServerDescriptions().stream()
        .anyMatch(server -> server.isOk() && isWritable(server));
  }

  private static boolean isWritable(ServerDescription server) {
    return server.isPrimary();
  }
}
