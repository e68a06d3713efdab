package org.chainverdict.observability.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chainverdict.persistence.DatabaseReady;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the database was opened for the first time. */
@Startup
@ApplicationScoped
public class DatabaseStarted implements HealthCheck {

  private volatile boolean opened;

  void opened(@Observes DatabaseReady event) {
    opened = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database-opened").status(opened).build();
  }
}
