package org.chainverdict.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * Every REST route lives below {@code /api}; resources and providers are found by scanning.
 *
 * <p>Discovery of the server's additions to JAX-RS is switched off; what is used stands here.
 */
@ApplicationScoped
@ApplicationPath("/api")
public class ApiApplication extends Application {

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.disableAutoDiscovery", true,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
