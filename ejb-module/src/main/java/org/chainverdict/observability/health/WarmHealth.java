package org.chainverdict.observability.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.cache.application.mirror.Warmth;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready for the moment in which the answers are taken over that outlived a restart. */
@Readiness
@ApplicationScoped
public class WarmHealth implements HealthCheck {

  @Inject private Warmth warmth;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("stored-answers").status(warmth.suffices()).build();
  }
}
