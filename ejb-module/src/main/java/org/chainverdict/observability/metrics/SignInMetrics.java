package org.chainverdict.observability.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts sign-in tries by how they ended. */
@ApplicationScoped
public class SignInMetrics {

  private static final String NAME = "chainverdict.signins";

  @Inject private MetricRegistry registry;

  public void succeeded() {
    count("success");
  }

  /** Unknown address, wrong password or deactivated account. */
  public void refused() {
    count("refused");
  }

  /** Refused by the lock-out before the password was looked at. */
  public void throttled() {
    count("throttled");
  }

  private void count(String outcome) {
    registry.counter(NAME, new Tag("outcome", outcome)).inc();
  }
}
