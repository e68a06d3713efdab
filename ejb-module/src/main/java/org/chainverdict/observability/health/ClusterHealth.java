package org.chainverdict.observability.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.observability.ClusterProbe;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only as a working member: the sign-in counters live in the cluster. */
@Readiness
@ApplicationScoped
public class ClusterHealth implements HealthCheck {

  @Inject private ClusterProbe cluster;

  @Override
  public HealthCheckResponse call() {
    ClusterProbe.Result result = cluster.probe();
    return HealthCheckResponse.named("hazelcast")
        .status(result.running())
        .withData("members", result.members())
        .build();
  }
}
