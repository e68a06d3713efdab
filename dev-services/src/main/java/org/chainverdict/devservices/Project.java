package org.chainverdict.devservices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chainverdict.devservices.state.RunDirectory;

/** The files of a checked-out and built project. */
public record Project(Path root, RunDirectory run) {
  /** The scripts say where the project and the run directory are. */
  public static Project of(Map<String, String> environment) {
    Path root = Path.of(System.getProperty("chainverdict.root", "")).toAbsolutePath().normalize();
    String named = environment.getOrDefault("CHAINVERDICT_RUN_DIR", "");
    Path run = named.isBlank() ? root.resolve(".run") : Path.of(named);
    return new Project(root, new RunDirectory(run.toAbsolutePath().normalize()));
  }

  public Path war() {
    return built("web-module/target/chainverdict.war");
  }

  /** What the server itself loads. */
  public Path serverLibrary() {
    return built("server-module/target/chainverdict-server.jar");
  }

  public Path payaraMicro() {
    return built("dev-services/target/payara-micro.jar");
  }

  public Path config(String name) {
    return root.resolve("payara-config").resolve(name);
  }

  private Path built(String name) {
    Path file = root.resolve(name);
    if (!Files.exists(file)) {
      throw new Problem(name + " is missing; run `scripts/run` without --no-build to make it.");
    }
    return file;
  }
}
