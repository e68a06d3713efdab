package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs one of the project's own commands, as an operator would. */
final class ProjectScript {
  private static final Path PROJECT =
      Path.of(System.getProperty("chainverdict.projectDirectory", ".."))
          .toAbsolutePath()
          .normalize();
  private static final Path BUILD =
      Path.of(System.getProperty("chainverdict.buildDirectory", "target")).toAbsolutePath();

  private final Map<String, String> environment;
  private final Path runDirectory;
  private final Path outputs;

  /**
   * Commands that share the run directory of this name, so that they speak of the same processes.
   */
  ProjectScript(String name, Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    this.runDirectory = BUILD.resolve("run").resolve(name);
    this.outputs = BUILD.resolve("run-output");
  }

  static Path buildDirectory() {
    return BUILD;
  }

  static Path projectDirectory() {
    return PROJECT;
  }

  /**
   * Standard output of the command; an exception with all its output when it fails or takes too
   * long.
   */
  String run(Duration limit, String... command) {
    try {
      Files.createDirectories(outputs);
      String name = runDirectory.getFileName() + "-" + Path.of(command[0]).getFileName() + "-";
      Path out = Files.createTempFile(outputs, name, ".out");
      Path err = Files.createTempFile(outputs, name, ".err");
      // Files and not pipes: what the command leaves running inherits its streams.
      Process process = start(List.of(command), out, err);
      boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroy();
      }
      String output = Files.readString(out, StandardCharsets.UTF_8);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException(
            String.join(" ", command)
                + (ended ? " ended with code " + process.exitValue() : " took more than " + limit)
                + ":\n"
                + output
                + Files.readString(err, StandardCharsets.UTF_8));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** One file per node that ever ran under this name. */
  List<Path> nodeLogs() {
    try (Stream<Path> logs = Files.list(runDirectory.resolve("logs"))) {
      return logs.filter(log -> log.getFileName().toString().startsWith("node-")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(List<String> command, Path out, Path err) throws IOException {
    List<String> line = new ArrayList<>(command);
    line.set(0, PROJECT.resolve(command.get(0)).toString());
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(PROJECT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("CHAINVERDICT_RUN_DIR", runDirectory.toString());
    return builder.start();
  }
}
