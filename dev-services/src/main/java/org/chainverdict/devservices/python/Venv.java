package org.chainverdict.devservices.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.process.Executables;
import org.chainverdict.devservices.process.Tail;

/**
 * A virtual environment with one package in it, installed once.
 *
 * @param folder of this version of it
 * @param name of its lock and its log, beside the folder
 * @param requirement what {@code pip} is to install, with its options
 */
public record Venv(Path folder, String name, List<String> requirement, Executables path) {
  private static final String NEW_ENOUGH = "import sys; sys.exit(sys.version_info < (3, 10))";

  /**
   * Installs it if need be.
   *
   * @return a program in it; empty when there is no fitting Python
   * @throws Problem when it cannot be installed
   */
  public Optional<Path> program(String program) {
    try {
      Files.createDirectories(folder.getParent());
      try (FileChannel channel = openLock();
          FileLock lock = channel.lock()) {
        // Two runs that start together must not install into one folder.
        if (lock.isValid() && !Files.exists(complete()) && !install()) {
          return Optional.empty();
        }
      }
      return Optional.of(folder.resolve("bin").resolve(program));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel openLock() throws IOException {
    return FileChannel.open(
        folder.resolveSibling(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Written last: an installation that was broken off is done again. */
  private Path complete() {
    return folder.resolve("complete");
  }

  private boolean install() throws IOException {
    Optional<Path> python = python();
    if (python.isEmpty()) {
      return false;
    }
    run(List.of(python.get().toString(), "-m", "venv", "--clear", folder.toString()));
    List<String> pip =
        new ArrayList<>(
            List.of(folder + "/bin/pip", "install", "--quiet", "--disable-pip-version-check"));
    pip.addAll(requirement);
    run(pip);
    Files.createFile(complete());
    return true;
  }

  private Optional<Path> python() {
    return Stream.of(
            "python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10")
        .flatMap(program -> path.find(program).stream())
        .filter(python -> exitCode(List.of(python.toString(), "-c", NEW_ENOUGH), null) == 0)
        .findFirst();
  }

  private void run(List<String> command) {
    Path log = folder.resolveSibling(name + ".log");
    if (exitCode(command, log) != 0) {
      throw new Problem(
          requirement.get(requirement.size() - 1)
              + " for Python could not be installed.\n"
              + Tail.describe(log));
    }
  }

  private static int exitCode(List<String> command, Path log) {
    ProcessBuilder.Redirect output =
        log == null
            ? ProcessBuilder.Redirect.DISCARD
            : ProcessBuilder.Redirect.appendTo(log.toFile());
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(output)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
