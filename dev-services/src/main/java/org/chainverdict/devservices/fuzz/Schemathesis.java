package org.chainverdict.devservices.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.database.EngineCache;
import org.chainverdict.devservices.process.Executables;
import org.chainverdict.devservices.python.Venv;

/**
 * Derives requests from what a node publishes at {@code /openapi}, and holds the answers against
 * it: what follows from the schemas alone, by a tool that we did not write.
 */
public final class Schemathesis {

  private static final String VERSION = "4.32.5";

  /**
   * Not the documented statuses: refusals that every route may give (a parameter twice, an address
   * without end) are described once for all of them.
   */
  private static final String CHECKS =
      "not_a_server_error,response_schema_conformance,content_type_conformance";

  /**
   * Health is described by its answers, which say little; settings of the limits and the session
   * that the run itself needs stay as they are.
   */
  private static final String LEFT_OUT =
      "/health|/metrics|/rate-limits|/auth/(logout|update-password|refresh-token)";

  private final Path program;

  private Schemathesis(Path program) {
    this.program = program;
  }

  /**
   * @param token of whoever sends the requests
   * @param paths a regular expression for the routes
   * @param seconds how long at most
   * @param examples of each route at most
   */
  public record Task(
      URI server, String token, String paths, int seconds, int examples, long seed) {}

  /**
   * @param clean whether nothing was found
   * @param output all that the tool said
   */
  public record Outcome(boolean clean, String output) {}

  /** Installs it if need be; empty where there is no Python, or nothing to install it from. */
  public static Optional<Schemathesis> install(Map<String, String> environment) {
    Path folder = EngineCache.of(environment).root().resolve("schemathesis-" + VERSION);
    try {
      return new Venv(
              folder,
              "schemathesis",
              List.of("schemathesis==" + VERSION),
              Executables.of(environment))
          .program("st")
          .map(Schemathesis::new);
    } catch (Problem notInstalled) {
      return Optional.empty();
    }
  }

  public Outcome run(Task task) {
    try {
      Path folder = Files.createTempDirectory("schemathesis");
      Path output = folder.resolve("output");
      Process process =
          new ProcessBuilder(command(task))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      // It ends by itself; this is for the case that it does not.
      boolean ended = process.waitFor(task.seconds() * 2L + 60, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      return new Outcome(ended && process.exitValue() == 0, Files.readString(output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted.", e);
    }
  }

  private List<String> command(Task task) {
    return List.of(
        program.toString(),
        "run",
        task.server().resolve("/openapi?format=json").toString(),
        "--url=" + task.server(),
        "--header=Authorization: Bearer " + task.token(),
        "--include-path-regex=" + task.paths(),
        "--exclude-path-regex=" + LEFT_OUT,
        "--phases=coverage,fuzzing",
        "--checks=" + CHECKS,
        "--max-time=" + task.seconds(),
        "--max-examples=" + task.examples(),
        "--seed=" + task.seed(),
        "--generation-database=none",
        "--suppress-health-check=all",
        "--continue-on-failure",
        "--no-shrink",
        "--warnings=off",
        "--workers=2",
        "--request-timeout=20",
        "--no-color");
  }
}
