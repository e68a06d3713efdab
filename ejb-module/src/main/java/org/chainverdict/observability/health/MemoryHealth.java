package org.chainverdict.observability.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Not alive when the heap stays full after a garbage collection: only a restart helps then. Memory
 * in use before a collection says nothing and is not looked at.
 */
@Liveness
@ApplicationScoped
public class MemoryHealth implements HealthCheck {

  @Inject private Settings settings;

  @Override
  public HealthCheckResponse call() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage afterCollection =
          pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      used += afterCollection == null ? 0 : afterCollection.getUsed();
    }
    long percent = used * 100 / Runtime.getRuntime().maxMemory();
    return HealthCheckResponse.named("memory")
        .status(percent <= settings.integer(Setting.HEAP_MAX_USED))
        .withData("heapUsedAfterCollectionPercent", percent)
        .build();
  }
}
