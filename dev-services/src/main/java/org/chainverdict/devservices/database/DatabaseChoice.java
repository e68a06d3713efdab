package org.chainverdict.devservices.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.process.Executables;

/** Takes the first database that is there, the best one first. */
public final class DatabaseChoice {
  static final String FORCED = "CHAINVERDICT_DATABASE";
  private static final String NOTHING =
      "No database was found: set MONGODB_URI, or install mongod or Python 3.10 or newer"
          + " (then SecantusDB is fetched), or run `scripts/database build`.";

  private final Map<String, String> environment;
  private final EngineCache cache;
  private final PythonServer python;

  public DatabaseChoice(Map<String, String> environment, EngineCache cache, PythonServer python) {
    this.environment = environment;
    this.cache = cache;
    this.python = python;
  }

  public static DatabaseChoice of(Map<String, String> environment) {
    EngineCache cache = EngineCache.of(environment);
    return new DatabaseChoice(
        environment, cache, new PythonVenv(cache, Executables.of(environment)));
  }

  public DatabaseEngine choose() {
    String forced = environment.getOrDefault(FORCED, "");
    return switch (forced) {
      case "" -> firstThere();
      case "mongod" -> mongod().orElseThrow(() -> missing(forced));
      case "secantus" -> rust().orElseThrow(() -> missing(forced));
      case "secantus-py" -> python.prepare().orElseThrow(() -> missing(forced));
      default ->
          throw new Problem(
              FORCED + " may be mongod, secantus or secantus-py, not " + forced + ".");
    };
  }

  private DatabaseEngine firstThere() {
    String uri = environment.getOrDefault("MONGODB_URI", "");
    if (!uri.isBlank()) {
      return new External(uri);
    }
    return mongod().or(this::rust).or(python::prepare).orElseThrow(() -> new Problem(NOTHING));
  }

  private Optional<LocalEngine> mongod() {
    String named = environment.getOrDefault("MONGOD_BIN", "");
    if (named.isBlank()) {
      return Executables.of(environment).find("mongod").map(Mongod::new);
    }
    if (!Files.isExecutable(Path.of(named))) {
      throw new Problem("MONGOD_BIN names no program: " + named + ".");
    }
    return Optional.of(new Mongod(Path.of(named).toAbsolutePath()));
  }

  private Optional<LocalEngine> rust() {
    return Executables.of(environment)
        .find("secantusd-rs")
        .or(cache::rustServer)
        .map(SecantusRust::new);
  }

  private static Problem missing(String forced) {
    return new Problem(FORCED + "=" + forced + " was asked for, but it was not found here.");
  }
}
