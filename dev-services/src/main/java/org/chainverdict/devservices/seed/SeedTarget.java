package org.chainverdict.devservices.seed;

import java.util.Map;
import java.util.Optional;
import org.chainverdict.configuration.Settings;
import org.chainverdict.devservices.node.NodeEnvironment;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.Secrets;

/**
 * The system to be seeded: a run of this folder, or whatever the environment names.
 *
 * @param values settings by their environment names
 */
public record SeedTarget(Map<String, String> values) {

  public static SeedTarget ofRun(RunState run, Secrets secrets) {
    return new SeedTarget(
        Map.of(
            "MONGODB_URI", run.services().mongodb().uri(),
            "JWT_SECRET", secrets.jwt(),
            "JWT_REFRESH_SECRET", secrets.jwtRefresh(),
            "ADMIN_EMAIL", NodeEnvironment.ADMIN_EMAIL,
            "ADMIN_PASSWORD", secrets.adminPassword()));
  }

  /** The caller's own environment wins, as it does for the nodes. */
  Settings settings() {
    Map<String, String> environment = System.getenv();
    return new Settings(
        name -> Optional.ofNullable(environment.getOrDefault(name, values.get(name))));
  }
}
