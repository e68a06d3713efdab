package org.chainverdict.devservices.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.devservices.Problem;

/**
 * What is needed to start a process.
 *
 * @param name shown to the user
 * @param environment added to the caller's own
 * @param without names taken out of the caller's environment
 * @param log receives standard output and error
 */
public record Program(
    String name,
    List<String> command,
    Map<String, String> environment,
    Set<String> without,
    Path folder,
    Path log) {

  public Program(String name, List<String> command, Path folder, Path log) {
    this(name, command, Map.of(), Set.of(), folder, log);
  }

  public Child start() {
    List<String> words = new ArrayList<>(OwnSession.prefix(System.getenv()));
    words.addAll(command);
    try {
      Files.createDirectories(folder);
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      without.forEach(builder.environment()::remove);
      builder.environment().putAll(environment);
      return new Child(this, builder.start());
    } catch (IOException e) {
      throw new Problem("Could not start " + name + ": " + e.getMessage(), e);
    }
  }

  private static Path nothing() {
    return Path.of("/dev/null");
  }
}
