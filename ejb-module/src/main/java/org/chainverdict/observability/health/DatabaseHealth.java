package org.chainverdict.observability.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.observability.DatabaseProbe;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers and every index stands. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  @Inject private DatabaseProbe database;

  @Override
  public HealthCheckResponse call() {
    DatabaseProbe.Result result = database.probe();
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("database").status(result.alive());
    return result.alive() ? response.build() : response.withData("reason", result.reason()).build();
  }
}
