package org.chainverdict.devservices.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.process.Executables;
import org.chainverdict.devservices.process.Tail;

/** Keeps SecantusDB's Python server in a private virtual environment below the user's cache. */
record PythonVenv(EngineCache cache, Executables path) implements PythonServer {
  private static final String NEW_ENOUGH = "import sys; sys.exit(sys.version_info < (3, 10))";

  @Override
  public Optional<LocalEngine> prepare() {
    try {
      Files.createDirectories(cache.root());
      try (FileChannel channel = openLock();
          FileLock lock = channel.lock()) {
        // Two runs that start together must not install into one folder.
        if (lock.isValid() && !Files.exists(complete()) && !install()) {
          return Optional.empty();
        }
      }
      return Optional.of(new SecantusPython(cache.pythonVenv().resolve("bin/secantusd-py")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel openLock() throws IOException {
    return FileChannel.open(
        cache.root().resolve("secantus-py.lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }

  /** Written last: an installation that was broken off is done again. */
  private Path complete() {
    return cache.pythonVenv().resolve("complete");
  }

  private boolean install() throws IOException {
    Optional<Path> python = python();
    if (python.isEmpty()) {
      return false;
    }
    String venv = cache.pythonVenv().toString();
    run(List.of(python.get().toString(), "-m", "venv", "--clear", venv));
    run(
        List.of(
            venv + "/bin/pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--pre",
            "SecantusDB==" + EngineCache.PYTHON_VERSION));
    Files.createFile(complete());
    return true;
  }

  private Optional<Path> python() {
    return Stream.of(
            "python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10")
        .flatMap(name -> path.find(name).stream())
        .filter(python -> exitCode(List.of(python.toString(), "-c", NEW_ENOUGH), null) == 0)
        .findFirst();
  }

  private void run(List<String> command) {
    Path log = cache.root().resolve("secantus-py.log");
    if (exitCode(command, log) != 0) {
      throw new Problem("SecantusDB for Python could not be installed.\n" + Tail.describe(log));
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
