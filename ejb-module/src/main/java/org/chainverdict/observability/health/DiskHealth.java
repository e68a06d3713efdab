package org.chainverdict.observability.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready when the disk for temporary files and logs is nearly full. */
@Readiness
@ApplicationScoped
public class DiskHealth implements HealthCheck {

  private static final long MEBIBYTE = 1024L * 1024L;

  @Inject private Settings settings;

  @Override
  public HealthCheckResponse call() {
    long free = new File(System.getProperty("java.io.tmpdir")).getUsableSpace() / MEBIBYTE;
    return HealthCheckResponse.named("disk")
        .status(free >= settings.integer(Setting.DISK_MIN_FREE))
        .withData("freeMiB", free)
        .build();
  }
}
