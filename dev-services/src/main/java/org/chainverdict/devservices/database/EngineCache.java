package org.chainverdict.devservices.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's cache folder, shared by all runs, in which database engines are kept. */
public record EngineCache(Path root) {
  static final String RUST_VERSION = "0.5.3-beta.193";
  static final String PYTHON_VERSION = "0.7.0b3";
  private static final String RUST_PROGRAM = "secantusd-rs";
  private static final int DEPTH = 4;

  public static EngineCache of(Map<String, String> environment) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    return new EngineCache(base.resolve("chainverdict"));
  }

  /** Where {@code scripts/database build} puts the Rust server. */
  public Path rustRoot() {
    return root.resolve("secantus-rs-" + RUST_VERSION);
  }

  public Path pythonVenv() {
    return root.resolve("secantus-py-" + PYTHON_VERSION);
  }

  Optional<Path> rustServer() {
    Path expected = rustRoot().resolve("bin").resolve(RUST_PROGRAM);
    return Files.isExecutable(expected) ? Optional.of(expected) : anyRustServer();
  }

  private Optional<Path> anyRustServer() {
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(root, DEPTH)) {
      return files
          .filter(file -> file.getFileName().toString().equals(RUST_PROGRAM))
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
